/** Ends of file names of tables that can be read. */
export const endings = ['csv', 'tsv', 'txt', 'xlsx', 'xls', 'xlsm', 'xlsb', 'ods']
