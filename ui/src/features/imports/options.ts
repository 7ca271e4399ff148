/** What can be chosen for a file, in the order offered. */
export const kinds = ['account', 'person', 'opportunity', 'product', 'teammate', 'none'] as const
export const encodings = [
  'UTF-8',
  'GB18030',
  'Big5',
  'UTF-16LE',
  'UTF-16BE',
  'windows-1252',
  'Shift_JIS',
  'EUC-KR',
] as const
export const separators = [',', ';', '\t', '|'] as const
export const dateOrders = ['ymd', 'dmy', 'mdy'] as const
export const decimals = ['.', ','] as const
