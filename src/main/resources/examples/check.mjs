const question = new URLSearchParams({ destination: "pe", from: 2017, to: 2021, amount: "2.4 million" });
const check = await (await fetch(`{origin}/api/v1/check?${question}`)).json();
console.log(check.verdict, check.sum, check.explanation);
