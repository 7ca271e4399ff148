/** Not a test: the pictures of the README, taken anew from the sample by `cargo xtask pictures`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountAt } from './support/boards'
import { settled, visit } from './support/pages'
import { type Page, root, test } from './support/stage'

const folder = join(root, '.github', 'pictures')
mkdirSync(folder, { recursive: true })

async function take(page: Page, name: string): Promise<void> {
  await settled(page)
  await page.mouse.move(720, 899)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}

test('portfolio', async ({ page, begin }) => {
  await begin()
  await visit(page, '#/portfolio')
  await page.getByRole('button', { name: 'Compare with no day' }).click()
  await page.getByRole('button', { name: 'Month before' }).click()
  await page.getByRole('button', { name: / 15 / }).click()
  await page.getByRole('option', { name: /^Orrin Rail Group/ }).click()
  await take(page, 'portfolio')
})

test('segmentation', async ({ page, begin, call }) => {
  await begin()
  await visit(page, `${await accountAt(call, 'Harbourline')}/segmentation`)
  await page.getByRole('option', { name: /^Note, Test bench data/ }).click()
  await take(page, 'segmentation')
})

test('review', async ({ page, begin, call }) => {
  await begin()
  const [held] = await call<{ about: { kind: string; id: string }[] }[]>('review_rows', {})
  const about = held?.about.map(({ kind, id }) => ({ kind, id })) ?? []
  const parts = [{ name: 'Mara', role: 'presenter' }, { name: 'Daniel', role: 'reviewer', perspective: 'Their buyer' }]
  const { value } = await call<{ value: { ids: string[] } }>('review_begin', { about, parts })
  await visit(page, `#/reviews/${value.ids[0]}`)
  await page.getByRole('textbox', { name: 'Weak points' }).fill('Nobody of us has met the chairman')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Decisions' }).fill('The cranes first, then the ovens')
  await page.keyboard.press('Enter')
  await take(page, 'review')
  await page.getByRole('radio', { name: 'Compare' }).click()
  await take(page, 'comparison')
})

test('zipper', async ({ page, begin, call }) => {
  await begin()
  await visit(page, `${await accountAt(call, 'Harbourline')}/people`)
  await page.getByRole('radio', { name: 'Zipper' }).click()
  await take(page, 'zipper')
})

test('criteria', async ({ page, begin }) => {
  await begin()
  await visit(page, '#/portfolio/-/criteria')
  await take(page, 'criteria')
})

test('time', async ({ page, begin }) => {
  await begin()
  await visit(page, '#/portfolio/-/time')
  await take(page, 'time')
})

test('workshop', async ({ page, begin, call }) => {
  await begin({ language: 'zh-Hans' })
  await call('settings_set', { theme: 'projector', language: 'zh-Hans' })
  const account = await accountAt(call, '海岚')
  const context = account.replace('#/account/', '')
  const asked = { agenda: 'segmentation', steps: [], matrix: 'internal', context, attendees: '林曼\n宋屿\n征行', votes_each: 3 }
  const { value } = await call<{ value: { ids: string[] } }>('workshop_begin', asked)
  const workshop = value.ids[0] ?? ''
  await call('workshop_step', { id: workshop, to: { way: 'key', key: 'vote' } })
  const notes = await call<{ id: string }[]>('note_list', { matrix: 'internal', context })
  for (const [voter, ...marked] of ballots)
    for (const index of marked) await call('vote_cast', { workshop, item: notes[Number(index)]?.id, voter, count: 1 })
  await page.reload()
  await visit(page, `#/workshops/${workshop}`)
  await take(page, 'workshop')
})

test('minutes', async ({ page, begin, call }) => {
  await begin()
  const held = await call<{ id: string; running: boolean }[]>('workshop_rows')
  await visit(page, `#/workshops/${held.find(({ running }) => !running)?.id}`)
  await take(page, 'minutes')
})

test('method', async ({ page, begin }) => {
  await begin()
  await visit(page, '#/packs/matrix/portfolio')
  await take(page, 'method')
})

test('people', async ({ page, begin, call }) => {
  await begin({ language: 'zh-Hans' })
  await visit(page, `${await accountAt(call, '海岚')}/people`)
  await page.getByRole('option', { name: /^江蓝[，,]/ }).click()
  await take(page, 'people')
})

test('pipeline', async ({ page, begin }) => {
  await begin()
  await visit(page, '#/pipeline')
  await take(page, 'pipeline')
})

test('forecast', async ({ page, begin, call }) => {
  await begin()
  await call('settings_set', { theme: 'dark' })
  await page.reload()
  await visit(page, '#/forecast')
  await take(page, 'forecast')
})

test('account', async ({ page, begin, call }) => {
  await begin()
  await visit(page, await accountAt(call, 'Harbourline'))
  await take(page, 'account')
})

test('goals', async ({ page, begin, call }) => {
  await begin()
  await visit(page, `${await accountAt(call, 'Harbourline')}/plan`)
  await take(page, 'goals')
})

test('drivers', async ({ page, begin, call }) => {
  await begin()
  await visit(page, `${await accountAt(call, 'Harbourline')}/plan?as=drivers`)
  await take(page, 'drivers')
})

test('whitespace', async ({ page, begin, call }) => {
  await begin({ language: 'zh-Hans' })
  await visit(page, `${await accountAt(call, '海岚')}/plan?as=whitespace`)
  await page.getByRole('button', { name: /^车身/ }).first().click()
  await take(page, 'whitespace')
})

/** The opportunity of the sample that is told in full. */
async function flagship(call: <T>(name: string, request?: unknown) => Promise<T>): Promise<string> {
  const { rows } = await call<{ rows: { id: string }[] }>('opportunity_rows', { search: 'Customer service system upgrade' })
  return `#/opportunity/${rows[0]?.id}`
}

test('qualify', async ({ page, begin, call }) => {
  await begin()
  await visit(page, `${await flagship(call)}/qualify`)
  await take(page, 'qualify')
})

test('value', async ({ page, begin, call }) => {
  await begin()
  await visit(page, `${await flagship(call)}/value`)
  await take(page, 'value')
})

test('actions', async ({ page, begin }) => {
  await begin()
  await visit(page, '#/actions')
  await take(page, 'actions')
})

test('overview', async ({ page, begin, call }) => {
  await begin({ language: 'zh-Hans' })
  await call('settings_set', { theme: 'dark', language: 'zh-Hans' })
  await page.reload()
  await visit(page, '#/forecast/-/overview')
  await take(page, 'overview')
})

/** Who votes for which of the notes. */
const ballots: [string, ...number[]][] = [
  ['林曼', 0, 1, 3],
  ['宋屿', 0, 1, 4],
  ['征行', 0, 3, 7],
]

const rows = [
  'Company;Type;Industry;Town;Potential;Account manager;Staff;Remarks',
  'Alder & Finch Brewing;Target;Beverages;Leuven;1,850,000;Mara Lindqvist;640;Asks for a line audit',
  'Brightwater Looms;Normal;Textiles;Porto;920,000;Ines Calderan;310;',
  'Dunmore Cement;Normal;Cement;Penang;4,100,000;Ruth Ahnert;2700;Kiln renewal moved up',
  'Eastmoor Castings;Target;Foundry;Ostrava;2,400,000;Tom Brandel;880;Second supplier wanted',
  'Greywell Optics;Key;Optics;Jena;about 3 million;Mara Lindqvist;450;Framework talks',
  'Hollin Toys;Normal;Toys;Dongguan;1,000,000;Ruth Ahnert;800;',
  'Larchmont Ferries;Target;Shipping;Bergen;1,200,000;Ines Calderan;1300;Fleet of nine',
  'Nettlebed Paper;Lost;Paper;Tampere;2,750,000;Ruth Ahnert;1150;Bought elsewhere in spring',
  'Quarrystone Glass;Normal;Glass;Liège;1,640,000;Tom Brandel;520;',
  'Saltmarsh Foods;Target;Food;Aarhus;3,300,000;Daniel Songhurst;2050;Cold store to be built',
]

test('import', async ({ page, begin, folder: own }) => {
  const path = join(own, 'accounts of the fair.csv')
  writeFileSync(path, `${rows.join('\n')}\n`)
  await begin()
  await visit(page, '#/import')
  await page.getByRole('button', { name: 'Choose files …' }).click()
  await page.getByLabel('Choose the files to import').fill(path)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Next' }).click()
  await take(page, 'import')
})
