-- Asks for the addresses in the file that BENCH_PATHS names, one after the other and again from the first.
local paths = {}
for line in io.lines(os.getenv("BENCH_PATHS")) do
  paths[#paths + 1] = line
end

local last = 0

request = function()
  last = last % #paths + 1
  return wrk.format("GET", paths[last])
end
