import type { Rule } from '../rule.ts'
import { accessPoints } from './access-points.ts'
import { agency } from './agency.ts'
import { archivistAndDate } from './archivist-and-date.ts'
import { arrangement } from './arrangement.ts'
import { biographicalHistory } from './biographical-history.ts'
import { conditionsOfAccess } from './conditions-of-access.ts'
import { conditionsOfUse } from './conditions-of-use.ts'
import { contextOfParts } from './context-of-parts.ts'
import { creator } from './creator.ts'
import { creatorAccessPoint } from './creator-access-point.ts'
import { creatorRepeated } from './creator-repeated.ts'
import { date } from './date.ts'
import { descriptionRights } from './description-rights.ts'
import { extent } from './extent.ts'
import { languages } from './languages.ts'
import { preferredCitation } from './preferred-citation.ts'
import { referenceCode } from './reference-code.ts'
import { repetition } from './repetition.ts'
import { repository } from './repository.ts'
import { rulesOrConventions } from './rules-or-conventions.ts'
import { scopeAndContent } from './scope-and-content.ts'
import { scopeAndContentFull } from './scope-and-content-full.ts'
import { seriesScope } from './series-scope.ts'
import { title } from './title.ts'
import { titleArticle } from './title-article.ts'
import { titleDate } from './title-date.ts'
import { titleNature } from './title-nature.ts'
import { titleOrDate } from './title-or-date.ts'
import { titleVague } from './title-vague.ts'

export const dacsRules: readonly Rule[] = [
  referenceCode,
  repository,
  title,
  date,
  extent,
  creator,
  biographicalHistory,
  scopeAndContent,
  scopeAndContentFull,
  arrangement,
  conditionsOfAccess,
  conditionsOfUse,
  languages,
  preferredCitation,
  agency,
  rulesOrConventions,
  archivistAndDate,
  descriptionRights,
  accessPoints,
  contextOfParts,
  creatorAccessPoint,
  creatorRepeated,
  repetition,
  seriesScope,
  titleArticle,
  titleDate,
  titleNature,
  titleOrDate,
  titleVague,
]
