/**
 * What a document may ask for before reading stops with a diagnostic.
 *
 * They are far above what finding aids need, and keep hostile or broken input from using up time and memory.
 */
export const limits = {
  /** Elements inside elements. */
  depth: 512,
  /** Attributes of one element. */
  attributes: 1_000,
  /** Characters of the name of an element, attribute or entity. */
  name: 1_000,
  /** Characters of one attribute value, after entities are expanded. */
  attributeValue: 1_000_000,
  /** Characters of one run of text, comment, processing instruction or document type declaration. */
  run: 10_000_000,
  /** Characters that entities of the document type stand for, all their uses together. */
  entityText: 5_000_000,
  /** Characters of the attributes that the document type adds to elements, together, beyond a few for each element. */
  defaultText: 5_000_000,
  /** Those few, which are not much more than the element itself. */
  defaultsOfElement: 100,
  /** How many characters an attribute that is added counts besides its own. */
  defaultUse: 10,
  /** How many characters the use of an entity with markup counts besides those it stands for, being as much work. */
  entityUse: 250,
  /** Entities inside entities. */
  entityDepth: 32,
} as const
