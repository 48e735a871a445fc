import json
from urllib.request import urlopen

address = "{origin}/api/v1/figures?destination=pe&measure=export&item=all"
with urlopen(address) as answer:
    figures = json.load(answer)["figures"]
for figure in figures:
    print(figure["year"], figure["qualifier"], figure["value"], figure["source"])
