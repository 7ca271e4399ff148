/** Text in GBK, the encoding of older Chinese programs. Node only decodes it, so the table is turned around. */
const codes = new Map<string, [number, number]>()

function learn(): void {
  const decoder = new TextDecoder('gbk')
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
}

export function inGbk(text: string): Buffer {
  if (codes.size === 0) learn()
  return Buffer.from([...text].flatMap((letter) => (letter < '\x80' ? [letter.charCodeAt(0)] : (codes.get(letter) ?? []))))
}
