import type { Rule } from '../rule.ts'
import { archivesspaceContainerDepth } from './archivesspace-container-depth.ts'
import { archivesspaceContainerTypeNew } from './archivesspace-container-type-new.ts'
import { archivesspaceDateType } from './archivesspace-date-type.ts'
import { archivesspaceDigitalObjectTitle } from './archivesspace-digital-object-title.ts'
import { archivesspaceExtentTypeNew } from './archivesspace-extent-type-new.ts'
import { archivesspaceExtentsDropped } from './archivesspace-extents-dropped.ts'
import { archivesspaceIdCharacters } from './archivesspace-id-characters.ts'
import { archivesspaceLength } from './archivesspace-length.ts'
import { archivesspaceNameRulesNew } from './archivesspace-name-rules-new.ts'
import { archivesspaceNameSourceNew } from './archivesspace-name-source-new.ts'
import { archivesspaceNameUnpublished } from './archivesspace-name-unpublished.ts'
import { archivesspaceNormalDropped } from './archivesspace-normal-dropped.ts'
import {
  archivesspaceDate,
  archivesspaceExtent,
  archivesspaceIdentifier,
  archivesspaceLanguage,
  archivesspaceTitle,
} from './archivesspace-resource.ts'
import { archivesspaceSubjectSourceNew } from './archivesspace-subject-source-new.ts'
import { arclightCode, arclightRepository, arclightTitle } from './arclight.ts'
import { arclightComponentId } from './arclight-component-id.ts'
import { arclightDropped } from './arclight-not-shown.ts'
import { arclightTopContainers } from './arclight-top-containers.ts'
import { atomRepository, atomTitle } from './atom.ts'
import { atomDateDropped } from './atom-date-without-bounds.ts'
import { atomDigitalObjectRepeated } from './atom-digital-object-repeated.ts'
import { atomDigitalObjects } from './atom-digital-objects.ts'
import { atomLevel } from './atom-level.ts'
import { atomTables } from './atom-prose-flattened.ts'
import { dplaProvider, dplaRights, dplaRightsUri, dplaShownAt, dplaTitle, dplaType } from './dpla.ts'
import { ricoKindUndecided } from './rico-kind-undecided.ts'
import { ricoThingUnidentified } from './rico-thing-unidentified.ts'

export const systemRules: readonly Rule[] = [
  archivesspaceContainerDepth,
  archivesspaceContainerTypeNew,
  archivesspaceDateType,
  archivesspaceDigitalObjectTitle,
  archivesspaceExtentTypeNew,
  archivesspaceExtentsDropped,
  archivesspaceIdCharacters,
  archivesspaceLength,
  archivesspaceNameRulesNew,
  archivesspaceNameSourceNew,
  archivesspaceNameUnpublished,
  archivesspaceNormalDropped,
  archivesspaceSubjectSourceNew,
  archivesspaceTitle,
  archivesspaceIdentifier,
  archivesspaceExtent,
  archivesspaceDate,
  archivesspaceLanguage,
  arclightComponentId,
  arclightDropped,
  arclightTopContainers,
  arclightTitle,
  arclightRepository,
  arclightCode,
  atomDateDropped,
  atomDigitalObjectRepeated,
  atomDigitalObjects,
  atomLevel,
  atomTables,
  atomTitle,
  atomRepository,
  dplaTitle,
  dplaProvider,
  dplaShownAt,
  dplaRights,
  dplaRightsUri,
  dplaType,
  ricoKindUndecided,
  ricoThingUnidentified,
]
