import type { Column } from '../../components/table'
import type { ClassRow, ScaleView } from '../../generated/types'
import { date } from '../../lib/format'
import { method } from '../../lib/method.svelte'
import { t } from '../../lib/text'
import { accountScales, setLevel } from './levels'

/** What a row of the portfolio table knows of an account's classes. */
export type Classed = Omit<ClassRow, 'row'> & { id: string }

/** Shown until somebody chooses others: the tier in use, ladder and phase. */
const FIRST = ['ladder', 'lifecycle']

/** One column per scheme, and what follows from them all. */
export function classColumns<Row extends Classed>(tier: string | null): Column<Row>[] {
  const scales = accountScales().filter((scale) => scale.key !== 'category')
  return [
    ...scales.map((scale) => ({
      ...schemeColumn<Row>(scale),
      off: scale.key !== tier && !FIRST.includes(scale.key),
    })),
    {
      key: 'ladder_target',
      title: t('classes-scheme-ladder-target'),
      width: 150,
      unsorted: true,
      off: true,
      text: (row) => {
        const wanted = row.targets.ladder
        return wanted
          ? t('classes-wanted', { level: method.title('ladder', wanted.level), day: date(wanted.by) })
          : ''
      },
    },
    {
      key: 'missing',
      title: t('classes-missing'),
      width: 130,
      off: true,
      text: (row) => row.missing.map((need) => t(`classes-field-${need as Need}`)).join(', '),
    },
    {
      key: 'territories',
      title: t('classes-territories'),
      width: 120,
      off: true,
      text: (row) => row.territories.map(({ name }) => name).join(', '),
    },
    {
      key: 'contradictions',
      title: t('classes-contradictions'),
      width: 96,
      align: 'end',
      text: (row) => (row.contradictions ? String(row.contradictions) : '–'),
    },
  ]
}

export type Need = 'owner' | 'plan' | 'growth-goal' | 'loss-reason' | 'loss-prevention'

/** A level suggested stands in brackets until somebody sets one. */
function schemeColumn<Row extends Classed>(scale: ScaleView): Column<Row> {
  const { key } = scale
  const levels = (row: Row) => row.levels[key] ?? []
  if (scale.multiple)
    return {
      key,
      title: scale.title,
      width: 110,
      text: (row) =>
        levels(row).length ? t('classes-of', { count: levels(row).length, all: scale.levels.length }) : '',
    }
  return {
    key,
    title: scale.title,
    width: 128,
    text: (row) => {
      const held = levels(row)[0]
      const offered = row.suggested[key]
      return held
        ? method.title(key, held)
        : offered
          ? t('classes-offered', { level: method.title(key, offered) })
          : ''
    },
    edit: {
      kind: 'choice',
      value: (row) => levels(row)[0] ?? null,
      choices: scale.levels.map(({ key: id, title }) => ({ id, name: title })),
      clears: true,
      save: (row, level) => setLevel([row.id], key, level),
    },
  }
}
