/** The texts in one language, apart from the others so that only what is spoken is read. */
export default import.meta.glob<string>('$ftl/zh-Hans/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
})
