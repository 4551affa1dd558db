export { faultOf, type IriOptions, templateNames } from '../linked-data/iri-template.ts'
