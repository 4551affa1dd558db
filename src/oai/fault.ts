/** The errors a provider can answer with. OAI-PMH 2.0, 3.6. */
export type FaultCode =
  | 'badArgument'
  | 'badResumptionToken'
  | 'badVerb'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noMetadataFormats'
  | 'noRecordsMatch'
  | 'noSetHierarchy'

/** Why a request has no answer, for whoever runs the harvester. */
export interface Fault {
  readonly code: FaultCode
  readonly message: string
}
