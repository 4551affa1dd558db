import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import { forCounting, whyNotCounted, wordCount } from './linked-data-words.ts'

describe('a document made ready for counting its words', () => {
  it.each([
    ['a word that goes on after mark-up', '<p>The <title>Orchard Keepe</title>r.</p>', '<p>The Orchard Keeper.</p>'],
    [
      'a name next to another',
      '<p>of<persname> Quill</persname><title>Harvests</title></p>',
      '<p>of QuillHarvests</p>',
    ],
    ['mark-up in mark-up', '<p>a<emph><title>b</title></emph>c<ref>d<emph>e</emph></ref></p>', '<p>abcde</p>'],
    ['a name that is all there is', '<did><persname>A</persname><persname>B</persname></did>', undefined],
    ['a list in a text', '<item>Letters<list><item>Drafts</item></list></item>', undefined],
    ['internal words in a text', '<p>a<emph audience="internal">b</emph>c</p>', undefined],
    ['white space alone', '<did> <persname>A</persname>\n<persname>B</persname></did>', undefined],
    ['an empty element', '<p>a<emph/>b<lb/>c</p>', '<p>ab<lb/>c</p>'],
    ['a prefix', '<e:p>a<e:emph render="x>y">b</e:emph></e:p>', '<e:p>ab</e:p>'],
    ['what is no element', '<!DOCTYPE p [<!ENTITY a "b">]><!--<emph>--><p><![CDATA[<emph>]]><?x <p>?></p>', undefined],
    ['a date in a machine form', '<d><fromdate standarddate="1900">1900</fromdate></d>', /standarddate="1900"><\/from/],
  ])('has %s', (_, source, ready = source) => {
    if (ready instanceof RegExp) expect(forCounting(source)).toMatch(ready)
    else expect(forCounting(source)).toBe(ready)
  })
})

const source = `<ead><eadheader><eadid>orchard</eadid><filedesc><titlestmt><titleproper>Orchard</titleproper></titlestmt>
</filedesc></eadheader><archdesc level="fonds"><did><unittitle>Orchard papers</unittitle></did>
<scopecontent><p>Issues of the <title>Orchard Keepe</title>r, letters of<persname>Quillon</persname><title>Harvests</title>;
see herewith<extref href="https://archive.example/register">Register</extref>.</p></scopecontent>
<dsc><c01 level="file"><did><unittitle>Accounts</unittitle><physdesc>1folder</physdesc></did></c01></dsc>
</archdesc></ead>`

describe.skipIf(whyNotCounted !== undefined)(`the words that linked data lacks (${whyNotCounted ?? 'here'})`, () => {
  it('are none where mark-up, or a number and its unit, stand in a word, and are found when a word is taken out', async () => {
    const count = wordCount()
    try {
      const { outputs } = await convert(source, {
        to: ['rico', 'schema-org'],
        baseUri: 'https://archive.example/fa',
      })
      for (const id of [0, 1]) count.source(id, Buffer.from(source))
      for (const { format, text } of outputs) {
        count.output(0, format, text)
        count.output(1, format, text.replaceAll(/herewith\w*/g, ''))
      }
      const found = outputs.map(({ format }) => [format, Object.fromEntries(count.lacking(format))])
      const none = { lost: 0, nowhere: false }
      const one = { lost: 1, nowhere: true }
      expect(Object.fromEntries(found)).toEqual({ rico: { 0: none, 1: one }, 'schema-org': { 0: none, 1: one } })
    } finally {
      count.discard()
    }
  })
})
