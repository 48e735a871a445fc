library(jsonlite)

address <- "{origin}/api/v1/figures?destination=pe&measure=export&item=all"
figures <- fromJSON(address)$figures
print(figures[c("year", "qualifier", "value", "source")])
