import type { Unit } from '../../model/unit.ts'
import { atomBars } from './atom-list.ts'
import type { AnyCodec } from './profile.ts'
import { blocksOf } from './prose.ts'

/** Columns of the RAD template that hold a note of their own kind, with its heading. */
const NOTES: Readonly<Record<string, string>> = {
  radTitleStatementOfResponsibility: 'Statement of responsibility',
  radTitleStatementOfResponsibilityNote: 'Note on the statement of responsibility',
  radTitleAttributionsAndConjectures: 'Attributions and conjectures',
  radTitleContinues: 'Continuation of title',
  radTitleSourceOfTitleProper: 'Source of title proper',
  radTitleVariationsInTitle: 'Variations in title',
  radTitleParallelTitles: 'Parallel titles and other title information',
  radEdition: 'Edition',
  radEditionStatementOfResponsibility: 'Statement of responsibility for the edition',
  radTitleProperOfPublishersSeries: "Title proper of publisher's series",
  radParallelTitlesOfPublishersSeries: "Parallel titles of publisher's series",
  radOtherTitleInformationOfPublishersSeries: "Other title information of publisher's series",
  radStatementOfResponsibilityRelatingToPublishersSeries: "Statement of responsibility for publisher's series",
  radNumberingWithinPublishersSeries: "Numbering within publisher's series",
  radPublishersSeriesNote: "Publisher's series",
  radNoteOnPublishersSeries: "Note on publisher's series",
  radNotePublishersSeries: "Note on publisher's series",
  radNoteAccompanyingMaterial: 'Accompanying material',
  radNoteAlphaNumericDesignation: 'Alpha-numeric designations',
  radNoteAlphaNumericDesignations: 'Alpha-numeric designations',
  radNoteConservation: 'Conservation',
  radNoteEdition: 'Note on the edition',
  radNotePhysicalDescription: 'Physical description',
  radNoteSignaturesInscriptions: 'Signatures and inscriptions',
  radNoteCast: 'Cast',
  radNoteCredits: 'Credits',
  radNoteGeneral: 'General',
  eventDescriptions: 'Events',
  eventPlaces: 'Places of the events',
}

/** Columns of the RAD template that hold details of one kind of material. */
const MATERIAL: Readonly<Record<string, string>> = {
  radStatementOfScaleCartographic: 'scale (cartographic)',
  radStatementOfProjection: 'projection',
  radStatementOfCoordinates: 'coordinates',
  radStatementOfScaleArchitectural: 'scale (architectural)',
  radIssuingJurisdiction: 'issuing jurisdiction and denomination',
}

const column = (name: string, read: (text: string) => Unit): AnyCodec<Unit> => ({
  columns: [name],
  read: cells => read(cells[name] ?? ''),
})

/** What the template for RAD has beside the columns of that for ISAD(G). Source: Rules for Archival Description. */
export const radColumns: readonly AnyCodec<Unit>[] = [
  column('alternateTitle', text => ({ otherTitles: [{ text, localType: 'parallel' }] })),
  column('radOtherTitleInformation', text => ({ otherTitles: [{ text, localType: 'other title information' }] })),
  column('radGeneralMaterialDesignation', text => ({
    accessPoints: atomBars
      .split(text)
      .map(term => ({ type: 'genre', text: term, localType: 'general material designation' })),
  })),
  column('radStandardNumber', text => ({ otherIdentifiers: [{ text, localType: 'standard number' }] })),
  column('radNoteRights', text => ({ useRestrictions: [{ heading: ['Rights'], blocks: blocksOf(text) }] })),
  ...Object.entries(MATERIAL).map(([name, localType]) =>
    column(name, text => ({ materialSpecific: [{ text, localType }] })),
  ),
  ...Object.entries(NOTES).map(([name, heading]) =>
    column(name, text => ({
      notes: atomBars.split(text).map(one => ({ heading: [heading], blocks: blocksOf(one) })),
    })),
  ),
]
