curl -s '{origin}/api/v1/figures?destination=pe&measure=export&item=all' |
  jq -r '.figures[] | [.year, .qualifier, .value, .source] | @tsv'
