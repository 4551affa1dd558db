import type { Paragraph } from '../../src/model/prose.ts'
import type { Statement, TextStatement } from '../../src/model/statement.ts'

/** What a list is a list of. */
export type Item<Of> = NonNullable<Of> extends readonly (infer One)[] ? One : never

type Kind<Value, Optional extends string> = [Value] extends [string]
  ? string extends Value
    ? `text${Optional}`
    : readonly [`enum${Optional}`, { readonly [Word in Value]: true }]
  : [Value] extends [number]
    ? `number${Optional}`
    : [Value] extends [boolean]
      ? `boolean${Optional}`
      : [Value] extends [readonly (infer One)[]]
        ? [One] extends [string]
          ? string extends One
            ? `list${Optional}`
            : readonly [`list${Optional}`, { readonly [Word in One]: true }]
          : `list${Optional}`
        : `object${Optional}`

/** Every member of a type with its kind, a question mark when it may be absent, and the words it may hold. */
export type Shape<Type> = {
  readonly [Member in keyof Type]-?: Kind<
    NonNullable<Type[Member]>,
    Record<never, never> extends Pick<Type, Member> ? '?' : ''
  >
}

/** What any piece of prose may carry. */
export const piece = {
  id: 'text?',
  audience: ['enum?', { external: true, internal: true }],
  language: 'text?',
  script: 'text?',
  extra: 'object?',
} satisfies Shape<Pick<Paragraph, 'id' | 'audience' | 'language' | 'script' | 'extra'>>

/** What any statement may carry. */
export const statement = { ...piece, label: 'text?', localType: 'text?' } satisfies Shape<Statement>

/** A statement of one run of words. */
export const textStatement = { ...statement, text: 'text', content: 'list?' } satisfies Shape<TextStatement>
