import json
from urllib.parse import urljoin
from urllib.request import urlopen

address = "{origin}/api/v1/figures?group=2&limit=20"
figures = []
while address:
    with urlopen(address) as answer:
        part = json.load(answer)
    figures += part["figures"]
    address = part["next"] and urljoin(address, part["next"])
print(len(figures), "figures of release", part["release"])
