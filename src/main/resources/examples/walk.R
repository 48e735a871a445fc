library(jsonlite)

address <- "/api/v1/figures?group=2&limit=20"
parts <- list()
while (!is.null(address)) {
  part <- fromJSON(paste0("{origin}", address))
  parts[[length(parts) + 1]] <- part$figures
  address <- part[["next"]]
}
figures <- do.call(rbind, parts)
cat(nrow(figures), "figures of release", part$release, "\n")
