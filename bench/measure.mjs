// What a command costs, as CPU time (user and system) of the process and its threads: a shared machine distorts that least.
import { spawnSync } from 'node:child_process'

/** Whether a command is installed. */
export const installed = command => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0

const peak = `process.on('exit',()=>process.stderr.write('\\nbench-peak '+process.resourceUsage().maxRSS+'\\n'))`

/** Runs a command once: CPU and wall time in milliseconds, and for Node its peak memory in MB. */
export function run(command, args, { fails = false } = {}) {
  const isNode = command === process.execPath
  const given = isNode ? ['--import', `data:text/javascript,${encodeURIComponent(peak)}`, ...args] : args
  const script = `TIMEFORMAT='bench-times %U %S %R'; time "$@" >/dev/null`
  const { status, stderr, error } = spawnSync('bash', ['-c', script, 'bash', command, ...given], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const times = /bench-times ([\d.]+) ([\d.]+) ([\d.]+)/.exec(stderr ?? '')
  if (error || !times || (status !== 0 && !fails))
    throw new Error(`${command} ${args.join(' ')} failed (${status}): ${(stderr ?? String(error)).slice(-400)}`)
  const [user, system, wall] = times.slice(1).map(Number)
  const kilobytes = /bench-peak (\d+)/.exec(stderr)?.[1]
  return {
    cpu: (user + system) * 1000,
    wall: wall * 1000,
    ...(kilobytes !== undefined && { peak: Number(kilobytes) / 1024 }),
  }
}

export const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]

/** Runs several commands in turn, round after round, so that what disturbs one disturbs all; medians by name. */
export function compare(ways, rounds) {
  const found = Object.fromEntries(Object.keys(ways).map(name => [name, []]))
  for (let round = 0; round < rounds; round++) for (const [name, way] of Object.entries(ways)) found[name].push(way())
  const of = (list, what) => median(list.map(each => each[what] ?? 0))
  return Object.fromEntries(
    Object.entries(found).map(([name, list]) => [
      name,
      { cpu: of(list, 'cpu'), wall: of(list, 'wall'), peak: Math.max(...list.map(each => each.peak ?? 0)) },
    ]),
  )
}

/** How time grows with size: the slope of a line through the logarithms; 1 is linear. */
export function exponent(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)])
  const mean = at => logs.reduce((sum, point) => sum + point[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const over = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return over / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}
