curl -s '{origin}/api/v1/check?destination=pe&from=2017&to=2021&amount=2.4+million' |
  jq -r '.verdict, .sum, .explanation'
