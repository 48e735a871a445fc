library(jsonlite)

amount <- URLencode("2.4 million", reserved = TRUE)
check <- fromJSON(paste0("{origin}/api/v1/check?destination=pe&from=2017&to=2021&amount=", amount))
cat(check$verdict, check$sum, check$explanation, sep = "\n")
