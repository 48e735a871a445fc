let address = "{origin}/api/v1/figures?group=2&limit=20";
let part;
const figures = [];
while (address) {
  part = await (await fetch(address)).json();
  figures.push(...part.figures);
  address = part.next && new URL(part.next, address);
}
console.log(`${figures.length} figures of release ${part.release}`);
