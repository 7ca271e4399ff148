/** Every page of the program, for rules that hold on all of them. */
import { expect, type Page, type Request } from '@playwright/test'
import { accountAt } from './boards'
import { atRest } from './hand'

type Call = <T>(name: string, request?: unknown) => Promise<T>

const places = {
  portfolio: '#/portfolio',
  classification: '#/portfolio?matrix=classification',
  'portfolio as table': '#/portfolio/-/table',
  pyramids: '#/portfolio/-/pyramids',
  '20/80 rule': '#/portfolio/-/pyramids?part=pareto',
  time: '#/portfolio/-/time',
  criteria: '#/portfolio/-/criteria',
  'health of key accounts': '#/portfolio/-/criteria?as=health',
  territories: '#/portfolio/-/territories',
  contradictions: '#/portfolio/-/contradictions',
  relationship: '#/portfolio/-/relationship',
  segments: '#/portfolio/-/segments',
  'buyer types': '#/portfolio/-/segments?by=buyer-type',
  'coverage models': '#/portfolio/-/segments?by=coverage-model',
  pipeline: '#/pipeline',
  'pipeline as table': '#/pipeline/-/table',
  funnel: '#/pipeline/-/funnel',
  'days in stage': '#/pipeline/-/funnel?picture=durations',
  'contacts by industry': '#/pipeline/-/funnel?picture=breadth',
  investment: '#/pipeline/-/investment',
  'investment as list': '#/pipeline/-/investment?as=list',
  'win–win': '#/pipeline/-/win-win',
  'win–win as list': '#/pipeline/-/win-win?as=list',
  actions: '#/actions',
  'overdue actions': '#/actions?state=overdue',
  forecast: '#/forecast',
  categories: '#/forecast/-/categories',
  'month board': '#/forecast/-/board?try=1',
  range: '#/forecast/-/range',
  changes: '#/forecast/-/changes',
  'changes as flow': '#/forecast/-/changes?picture=flow',
  'changes as fields': '#/forecast/-/changes?picture=moves',
  slips: '#/forecast/-/changes?picture=slips',
  accuracy: '#/forecast/-/accuracy',
  targets: '#/forecast/-/targets',
  'figures for management': '#/forecast/-/overview',
  'own numbers': '#/forecast/-/numbers',
  'revenue plan': '#/forecast/-/plan',
  workshops: '#/workshops',
  playbook: '#/playbook',
  team: '#/team',
  history: '#/history',
  settings: '#/settings',
  method: '#/packs',
  'a new scorecard': '#/packs/scorecard/*new',
  import: '#/import',
}

/** All pages by name; those of an account are about the first that matches. */
export async function pages(call: Call, account: string): Promise<[string, string][]> {
  const at = await accountAt(call, account)
  const own = {
    account: at,
    segmentation: `${at}/segmentation`,
    'segmentation as list': `${at}/segmentation?as=list`,
    people: `${at}/people`,
    'people as list': `${at}/people?as=list`,
    'people over time': `${at}/people?days=on&since=2026-01-01`,
    zipper: `${at}/people?as=zipper`,
    stakeholders: `${at}/people?as=stakeholders`,
    ripples: `${at}/people?as=ripple`,
    structure: `${at}/people?as=entities`,
    'relationship of an account': `${at}/relations`,
    opportunities: `${at}/opportunities`,
    classes: `${at}/classes`,
    activity: `${at}/activity`,
    support: `${at}/support`,
    plan: `${at}/plan`,
    'plan as slides': `${at}/plan?template=slides`,
    goals: `${at}/plan?as=goals`,
    analysis: `${at}/plan?as=analysis&sheet=customer-domains`,
    'five forces': `${at}/plan?as=analysis&sheet=five-forces`,
    questions: `${at}/plan?as=questions`,
    'planning cycle': `${at}/plan?as=cycle`,
    service: `${at}/activity?as=service`,
    'white space': `${at}/plan?as=whitespace`,
  }
  return Object.entries({ ...places, ...own, ...(await opportunity(call)), ...(await editors(call)), ...(await workshops(call, at)) })
}

/** The views of the opportunity that the sample knows most of. */
async function opportunity(call: Call): Promise<Record<string, string>> {
  const { rows } = await call<{ rows: { id: string }[] }>('opportunity_rows', { search: 'Customer service system upgrade', limit: 1 })
  const views = ['overview', 'steps', 'qualify', 'decide', 'value', 'worksheets', 'worksheets?sheet=conversation', 'plan']
  return Object.fromEntries(views.map((view) => [`opportunity, ${view}`, `#/opportunity/${rows[0]?.id}/${view}`]))
}

/** One part of the method of each kind, and a new one. */
async function editors(call: Call): Promise<Record<string, string>> {
  const { items } = await call<{ items: { kind: string; key: string }[] }>('pack_list')
  const first = new Map(items.map(({ kind, key }) => [`method, a ${kind}`, `#/packs/${kind}/${key}`]).reverse() as [string, string][])
  return { ...Object.fromEntries(first), 'method, a new scale': '#/packs/scale/*new' }
}

/** The minutes of what was held, and the meeting that runs; one is begun where none does. */
async function workshops(call: Call, account: string): Promise<Record<string, string>> {
  const held = await call<{ id: string; running: boolean }[]>('workshop_rows')
  const minutes = held.find(({ running }) => !running)
  const running = held.find((one) => one.running)?.id ?? (await begun(call, account))
  return { meeting: `#/workshops/${running}`, ...(minutes && { minutes: `#/workshops/${minutes.id}` }) }
}

async function begun(call: Call, account: string): Promise<string> {
  const context = account.replace('#/account/', '')
  const asked = { agenda: 'segmentation', steps: [], matrix: 'internal', context, attendees: '', votes_each: 3 }
  const { value } = await call<{ value: { ids: string[] } }>('workshop_begin', asked)
  return value.ids[0] ?? ''
}

/** Goes to a place as a link would, and waits until it has all it asked for. */
export async function visit(page: Page, at: string): Promise<void> {
  questions(page)
  await page.evaluate((hash) => {
    location.hash = hash
  }, at)
  await settled(page)
}

/** Waits until the page has all it asked for. */
export async function settled(page: Page): Promise<void> {
  questions(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await atRest(page.getByRole('main'))
  await expect.poll(() => questions(page).size, { intervals: [50] }).toBe(0)
  await atRest(page.getByRole('main'))
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

const watched = new WeakMap<Page, Set<Request>>()

/** What the page has asked and has no answer to yet. */
function questions(page: Page): Set<Request> {
  const known = watched.get(page)
  if (known) return known
  const open = new Set<Request>()
  watched.set(page, open)
  page.on('request', (request) => request.url().endsWith('/call') && open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return open
}
