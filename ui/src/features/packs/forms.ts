/**
 * Which fields the parts of the method have, in the order they are written. What may stand in
 * them is Rust's to say; this only knows how each is shown.
 */

import type { Option } from '../../components/menu'
import type { PackChoices } from '../../generated/types'
import { textOf } from '../../lib/text'
import { FEEDS } from './feeds'

/** Anything a field holds, as a pack writes it. */
export type Value = unknown
export type Fields = Record<string, Value>

export type FieldSpec = {
  name: string
  form:
    | 'words'
    | 'text'
    | 'number'
    | 'flag'
    | 'choice'
    | 'many'
    | 'numbers'
    | 'models'
    | 'parts'
    | 'group'
    | 'wordList'
    | 'rated'
    | 'ours'
    | 'pass'
  /** Stands in the line of its part. */
  line?: boolean
  /** A longer text. */
  long?: boolean
  /** May be left empty. */
  free?: boolean
  options?: (choices: PackChoices) => Option[]
  /** Names of the numbers of a `numbers`. */
  ends?: string[]
  /** Fields of a part or a group. */
  of?: FieldSpec[]
}

export const kinds = [
  'scale',
  'scorecard',
  'matrix',
  'process',
  'agenda',
  'deck',
  'worksheet',
  'series',
  'rule',
] as const
export type Kind = (typeof kinds)[number]

const words = (name: string, more: Partial<FieldSpec> = {}): FieldSpec => ({ name, form: 'words', ...more })
const free = (spec: FieldSpec): FieldSpec => ({ ...spec, free: true })
const named = (values: readonly string[]) => (): Option[] =>
  values.map((value) => ({ value, label: textOf(`packs-word-${value}`) }))
const choice = (name: string, values: readonly string[], more: Partial<FieldSpec> = {}): FieldSpec => ({
  name,
  form: 'choice',
  options: named(values),
  ...more,
})

const subjects = ['account', 'unit', 'opportunity', 'note', 'person'] as const
const subjectOptions = (): Option[] =>
  subjects.map((value) => ({ value, label: textOf(`packs-subject-${value}`) }))
const screens = [
  'portfolio',
  'criteria',
  'time',
  'account',
  'segmentation',
  'people',
  'opportunity',
  'pipeline',
  'forecast',
]
const measures = [
  'revenue',
  'potential',
  'open',
  'amount',
  'turnover',
  'employees',
  'profit',
  'contribution',
  'cost',
]

const tones = ({ tones }: PackChoices): Option[] =>
  tones.map((value) => ({ value, label: textOf(`packs-tone-${value}`) }))
const from =
  (list: 'scales' | 'scorecards' | 'matrices' | 'decks' | 'facts') =>
  (choices: PackChoices): Option[] =>
    choices[list].map(({ key, title }) => ({ value: key, label: title }))
const tone: FieldSpec = { name: 'tone', form: 'choice', options: tones, line: true }
const groups: FieldSpec = { name: 'groups', form: 'parts', free: true, of: [words('title')] }
const group = free({ name: 'group', form: 'choice' })
const applies: FieldSpec = { name: 'applies', form: 'many', options: subjectOptions }

const levels: FieldSpec = {
  name: 'levels',
  form: 'parts',
  of: [
    words('title'),
    { name: 'sign', form: 'text', line: true },
    { name: 'value', form: 'number', line: true },
    tone,
    free(words('advice', { long: true })),
    free(words('goal', { long: true })),
    free({ name: 'count', form: 'number' }),
    free({ name: 'share', form: 'number' }),
    free({ name: 'time', form: 'number' }),
    free({
      name: 'requires',
      form: 'many',
      options: named(['owner', 'plan', 'growth-goal', 'loss-reason', 'loss-prevention']),
    }),
    free({ name: 'at', form: 'numbers', ends: ['x', 'y'] }),
    free({ name: 'hidden', form: 'flag' }),
  ],
}

const criteria: FieldSpec = {
  name: 'criteria',
  form: 'parts',
  of: [
    words('title'),
    { name: 'weight', form: 'number', line: true, free: true },
    { name: 'rated', form: 'rated' },
    free(words('prompt', { long: true })),
    free({ name: 'questions', form: 'wordList' }),
    group,
    free({
      name: 'levels',
      form: 'parts',
      of: [{ name: 'value', form: 'number', line: true }, words('title')],
    }),
  ],
}

const axis = (name: string): FieldSpec => ({
  name,
  form: 'group',
  of: [
    words('title'),
    words('low'),
    words('high'),
    free({ name: 'scorecard', form: 'choice', options: from('scorecards') }),
    free({ name: 'scale', form: 'choice', options: from('scales') }),
  ],
})

const zones: FieldSpec = {
  name: 'zones',
  form: 'parts',
  of: [
    words('name'),
    { name: 'area', form: 'numbers', ends: ['left', 'bottom', 'right', 'top'], line: true },
    tone,
    words('treat', { long: true }),
    choice('flag', ['risk', 'over'], { free: true }),
  ],
}

const stages: FieldSpec = {
  name: 'stages',
  form: 'parts',
  of: [
    words('title'),
    { name: 'sign', form: 'text', line: true },
    { name: 'probability', form: 'number', line: true },
    { name: 'expected-days', form: 'number', line: true },
    words('goal', { long: true }),
    choice('category', ['pipeline', 'upside', 'commit', 'omitted']),
    free({ name: 'focus', form: 'many', options: named(['customer', 'opportunity', 'solution']) }),
    free({ name: 'buyer', form: 'text' }),
    free({ name: 'marks', form: 'parts', of: [words('text', { long: true })] }),
    free({ name: 'warnings', form: 'wordList' }),
    free({
      name: 'tasks',
      form: 'parts',
      of: [words('text'), choice('role', ['rep', 'pre-sales', 'manager'], { line: true })],
    }),
  ],
}

const steps: FieldSpec = {
  name: 'steps',
  form: 'parts',
  of: [
    words('title'),
    choice('kind', ['private', 'reveal', 'cluster', 'place', 'vote', 'rank', 'decide', 'talk'], {
      line: true,
    }),
    { name: 'minutes', form: 'number', line: true },
    free(words('prompt', { long: true })),
    choice('place', screens, { free: true }),
    free({ name: 'deck', form: 'choice', options: from('decks') }),
  ],
}

const cards: FieldSpec = {
  name: 'cards',
  form: 'parts',
  of: [words('text'), group, free(words('answer', { long: true })), choice('place', screens, { free: true })],
}
const sections: FieldSpec = {
  name: 'sections',
  form: 'parts',
  of: [
    words('title'),
    group,
    { ...group, name: 'column' },
    free({ name: 'prompts', form: 'wordList' }),
    choice('asks', ['date', 'money', 'rating'], { free: true }),
    free({
      name: 'feeds',
      form: 'many',
      options: () => FEEDS.map((value) => ({ value, label: textOf(`worksheets-feed-${value}`) })),
    }),
    free({ name: 'worth', form: 'number' }),
  ],
}

const gauges: FieldSpec = {
  name: 'measures',
  form: 'parts',
  of: [
    words('title'),
    choice('unit', ['money', 'count', 'percent', 'days', 'hours'], { line: true }),
    choice('fold', ['sum', 'mean', 'last'], { line: true, free: true }),
    { name: 'less', form: 'flag', line: true, free: true },
    group,
    free(words('hint', { long: true })),
  ],
}

const fact = (name: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
  name,
  form: 'choice',
  options: from('facts'),
  ...more,
})
const conditions: FieldSpec = {
  name: 'when',
  form: 'parts',
  of: [
    fact('fact', { line: true }),
    { name: 'at_least', form: 'number', line: true, free: true },
    { name: 'at_most', form: 'number', line: true, free: true },
    fact('up_to', { free: true }),
    fact('of', { free: true }),
  ],
}

const forms: Record<Kind, FieldSpec[]> = {
  scale: [
    words('title'),
    applies,
    choice('role', ['tier', 'tag'], { free: true }),
    free({ name: 'multiple', form: 'flag' }),
    free({ name: 'target', form: 'flag' }),
    levels,
  ],
  scorecard: [
    words('title'),
    applies,
    free(words('prompt', { long: true })),
    free({ name: 'pass', form: 'pass' }),
    free({ name: 'limit', form: 'number' }),
    free({ name: 'template', form: 'flag' }),
    groups,
    criteria,
  ],
  matrix: [
    words('title'),
    { name: 'places', form: 'many', options: subjectOptions },
    choice('within', ['account'], { free: true }),
    choice('size', measures, { free: true, options: measureOptions }),
    choice('ring', measures, { free: true, options: measureOptions }),
    free({ name: 'colour', form: 'choice', options: from('scales') }),
    axis('x'),
    axis('y'),
    zones,
  ],
  process: [
    words('title'),
    { name: 'subject', form: 'choice', options: subjectOptions },
    free({ name: 'flow', form: 'flag' }),
    free({ name: 'elements', form: 'choice', options: from('scorecards') }),
    stages,
  ],
  agenda: [
    words('title'),
    words('goal', { long: true }),
    free({ name: 'board', form: 'choice', options: from('matrices') }),
    steps,
  ],
  deck: [words('title'), groups, cards],
  worksheet: [
    words('title'),
    applies,
    free(words('about', { long: true })),
    groups,
    { name: 'columns', form: 'parts', free: true, of: [words('title')] },
    sections,
  ],
  series: [words('title'), groups, gauges],
  rule: [
    words('title'),
    {
      name: 'applies',
      form: 'many',
      options: () =>
        subjectOptions().filter(({ value }) => ['account', 'opportunity', 'person'].includes(value)),
    },
    choice('severity', ['urgent', 'warning', 'hint', 'good']),
    words('says', { long: true }),
    conditions,
    words('why', { long: true }),
    free(words('advice', { long: true })),
  ],
}

function measureOptions(): Option[] {
  return measures.map((value) => ({ value, label: textOf(`matrix-by-${value}`) }))
}

const source: FieldSpec = {
  name: 'source',
  form: 'group',
  of: [free({ name: 'models', form: 'models' }), free({ name: 'ours', form: 'ours' })],
}

export const formOf = (kind: Kind): FieldSpec[] => [...forms[kind], source]

/** What a field holds at first. */
export function blank(spec: FieldSpec): Value {
  switch (spec.form) {
    case 'words':
      return {}
    case 'parts':
      return spec.free ? [] : [blankPart(spec)]
    case 'many':
    case 'models':
    case 'ours':
    case 'wordList':
      return []
    case 'group':
      return blankPart(spec)
    case 'flag':
      return false
    default:
      return spec.name === 'tone'
        ? 'none'
        : spec.name === 'weight'
          ? 1
          : spec.name === 'area'
            ? [0, 0, 100, 100]
            : null
  }
}

/** A new part. */
export function blankPart(spec: FieldSpec): Fields {
  const fields: Fields = Object.fromEntries((spec.of ?? []).map((field) => [field.name, blank(field)]))
  if (spec.name === 'criteria') Object.assign(fields, { steps: [1, 5], rated: undefined })
  if (spec.name === 'steps') Object.assign(fields, { kind: 'talk', minutes: 10 })
  return fields
}

/** The same with a place for every text and group, so that each can be written at once. */
export function filled(fields: Fields, specs: FieldSpec[]): Fields {
  const whole: Fields = { ...fields }
  for (const spec of specs) {
    const value = whole[spec.name]
    if (spec.form === 'words') whole[spec.name] = value ?? {}
    else if (spec.form === 'group') whole[spec.name] = filled((value ?? {}) as Fields, spec.of ?? [])
    else if (spec.form === 'parts' && Array.isArray(value)) {
      whole[spec.name] = value.map((part) => filled(part as Fields, spec.of ?? []))
    }
  }
  return whole
}

/** A new item of a kind. */
export const blankItem = (kind: Kind): Fields => ({
  ...Object.fromEntries(formOf(kind).map((field) => [field.name, blank(field)])),
  source: { models: [], ours: ['all'] },
})

/** What can be sent: empty lists and switches that are off are left out where they are free. */
export function sendable(fields: Fields, specs: FieldSpec[]): Fields {
  const kept: Fields = { ...fields }
  for (const spec of specs) {
    const value = kept[spec.name]
    if (spec.form === 'rated' || (spec.form === 'words' && isBlank(value))) delete kept[spec.name]
    else if (spec.free && (value === false || (Array.isArray(value) && value.length === 0)))
      delete kept[spec.name]
    else if (spec.form === 'group' && value) kept[spec.name] = sendable(value as Fields, spec.of ?? [])
    else if (spec.form === 'parts' && Array.isArray(value)) {
      kept[spec.name] = value.map((part) => sendable(part as Fields, spec.of ?? []))
    } else if (spec.name === 'places' && typeof value === 'string') kept[spec.name] = [value]
    else if (spec.name === 'pass' && typeof value === 'string' && /^\d+$/.test(value.trim()))
      kept[spec.name] = Number(value)
  }
  return kept
}

/** A text without words in any language. */
const isBlank = (words: Value): boolean =>
  Object.values((words ?? {}) as Record<string, string>).every((text) => !text.trim())

export const labelOf = (name: string): string => textOf(`packs-label-${name.replace('_', '-')}`)
