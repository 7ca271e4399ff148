import type { Option } from '../../components/menu'
import { languages, t } from '../../lib/text'
import { themes } from '../../lib/theme'

/** Stands for the system's own choice. */
export const system = 'system'

/** Languages, each by its own name. */
export const languageOptions = (): Option[] => [
  { value: system, label: t('settings-system') },
  ...languages.map((code) => ({ value: code, label: t(`common-language-${code}`) })),
]

/** Themes a person can choose. */
export const themeOptions = (): Option[] => [
  { value: system, label: t('settings-system') },
  ...themes.map((theme) => ({ value: theme, label: t(`settings-${theme}`) })),
]

/** What the settings keep for a choice. */
export const kept = (value: string): string | null => (value === system ? null : value)
