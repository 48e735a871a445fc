import json
from urllib.parse import urlencode
from urllib.request import urlopen

question = {"destination": "pe", "from": 2017, "to": 2021, "amount": "2.4 million"}
with urlopen("{origin}/api/v1/check?" + urlencode(question)) as answer:
    check = json.load(answer)
print(check["verdict"], check["sum"], check["explanation"], sep="\n")
