/**
 * Lays out the same trees with d3-flextree and with elkjs. A line in is a tree as
 * `{ managers: [null, 0, …], box: [width, height], gap: [sibling, level], runs }`; a line out is
 * what each took in its best and its middle run, milliseconds, and how wide the result is, px.
 * Only the layout itself is timed, not the making of its input.
 */
import { createInterface } from 'node:readline'
import { flextree } from 'd3-flextree'
import ELK from 'elkjs'

const elk = new ELK()
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]

function byFlextree({ managers, box, gap, runs }) {
  const tree = () => {
    const nodes = managers.map(() => ({ size: [box[0] + gap[0], box[1] + gap[1]] }))
    managers.forEach((manager, i) => {
      if (manager !== null) (nodes[manager].children ??= []).push(nodes[i])
    })
    return nodes[0]
  }
  const layout = flextree()
  const times = []
  let width = 0
  for (let run = 0; run < runs; run += 1) {
    const root = layout.hierarchy(tree())
    const start = performance.now()
    layout(root)
    times.push(performance.now() - start)
    let [left, right] = [Infinity, -Infinity]
    root.each(({ x }) => {
      left = Math.min(left, x)
      right = Math.max(right, x)
    })
    width = right - left + box[0]
  }
  return { ms: median(times), width }
}

async function byElk({ managers, box, gap, runs }, algorithm) {
  const graph = () => ({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': algorithm,
      'elk.direction': 'DOWN',
      'elk.spacing.nodeNode': String(gap[0]),
      'elk.layered.spacing.nodeNodeBetweenLayers': String(gap[1]),
    },
    children: managers.map((_, i) => ({ id: `n${i}`, width: box[0], height: box[1] })),
    edges: managers.flatMap((manager, i) => (manager === null ? [] : [{ id: `e${i}`, sources: [`n${manager}`], targets: [`n${i}`] }])),
  })
  const times = []
  let width = 0
  for (let run = 0; run < runs; run += 1) {
    const input = graph()
    const start = performance.now()
    const done = await elk.layout(input)
    times.push(performance.now() - start)
    const left = Math.min(...done.children.map(({ x }) => x))
    width = Math.max(...done.children.map(({ x }) => x)) - left + box[0]
  }
  return { ms: median(times), width }
}

for await (const line of createInterface({ input: process.stdin })) {
  const tree = JSON.parse(line)
  const few = { ...tree, runs: Math.min(tree.runs, 3) }
  const answers = [byFlextree(tree), await byElk(few, 'mrtree'), await byElk(few, 'layered')]
  console.log(answers.map(({ ms, width }) => `${ms} ${width}`).join(' '))
}
