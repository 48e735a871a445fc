next='/api/v1/figures?group=2&limit=20'
while [ "$next" != null ]; do
  part=$(curl -s "{origin}$next")
  printf '%s' "$part" | jq -r '.figures[] | [.figure, .destination, .year, .item, .measure, .value] | @csv'
  next=$(printf '%s' "$part" | jq -r .next)
done
