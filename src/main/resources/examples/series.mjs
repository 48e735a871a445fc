const address = "{origin}/api/v1/figures?destination=pe&measure=export&item=all";
const { figures } = await (await fetch(address)).json();
for (const { year, qualifier, value, source } of figures) {
  console.log(year, qualifier, value, source);
}
