import { join } from 'node:path'
import { identify, readable, writable } from '../convert/api.ts'
import { rulesForConversion } from '../convert/chosen-rules.ts'
import { pipeline, type Writable } from '../convert/pipeline.ts'
import { openSource } from '../convert/source.ts'
import type {
  DublinCoreChoices,
  DublinCoreProfile,
  Granularity,
  SchemaOrgLayout,
  Supplied,
  TableOptions,
  TextProfile,
} from '../formats/format.ts'
import type { FormatName } from '../formats/index.ts'
import { type IriOptions, templateNames } from '../formats/iris.ts'
import { inSyntax, type Syntax } from '../formats/syntax.ts'
import type { TextSink } from '../model/sink.ts'
import { type AtomicFile, atomicFile } from '../node/atomic-file.ts'
import { type AtomicFolder, atomicFolder } from '../node/atomic-folder.ts'
import { type Input, shownName } from '../node/inputs.ts'
import { openInput } from '../node/open-input.ts'
import { numbered } from '../node/output-names.ts'
import type { Report } from '../report/diagnostic.ts'
import type { Ledger } from '../report/ledger/ledger.ts'
import type { ProfileName } from '../rules/profile.ts'
import { writeTo } from './terminal.ts'

/** Where the outputs of one input go. */
export type Destination =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  /** One name for each format written, in the same order. */
  | { readonly kind: 'folder'; readonly folder: string; readonly names: readonly string[] }

/** What to do with one input. Plain data, so that it can cross to another thread. */
export interface Task extends IriOptions {
  readonly input: Input
  readonly from?: FormatName
  readonly encoding?: string
  readonly textProfile?: TextProfile
  readonly table?: TableOptions
  readonly to: readonly FormatName[]
  readonly destination: Destination
  readonly supplied: Supplied
  readonly per?: Granularity
  readonly dcProfile?: DublinCoreProfile
  readonly dublinCore?: DublinCoreChoices
  readonly layout?: SchemaOrgLayout
  readonly syntax?: Syntax
  readonly rico?: '1.1' | '1.0'
  readonly baseUri?: string
  readonly dtd: boolean
  readonly stamp?: string
  readonly includeInternal: boolean
  readonly explainDetection: boolean
  readonly profiles?: readonly ProfileName[]
}

/** What became of it. */
export interface Outcome {
  /** The files that are now there. */
  readonly written: readonly string[]
  /** The folders of pages among them. */
  readonly folders?: readonly string[]
  /** Every output that was begun is complete and where it belongs. */
  readonly complete: boolean
  /** Something went to standard output. */
  readonly shown: boolean
  /** Where the words and elements went; absent when the source could not be read. */
  readonly ledger?: Ledger
}

/**
 * Converts one input. Files appear whole or not at all; on standard output what was written before the source broke off
 * stays, and the outcome says that it is not complete.
 *
 * Throws what the file system throws; nothing is left behind then.
 */
export async function convertFile(
  task: Task,
  report: Report,
  mayKeep: () => boolean,
  print: () => Promise<void>,
): Promise<Outcome> {
  const { input, destination, explainDetection } = task
  const to = await Promise.all(task.to.map(async name => inSyntax(await writable(name), task.syntax)))
  const name = shownName(input)
  const opened = await openSource(input.text ?? openInput(input.path), report, name, task.encoding, task.table?.sheet)
  const detected = await identify(opened, { ...task, file: name }, report)
  const from = detected && (await readable(detected.format, name, report))
  if (!from) return { written: [], complete: false, shown: false }
  if (explainDetection)
    report({
      code: 'input/format',
      concern: 'input',
      severity: 'info',
      message: `Taken for ${from.title}, because ${detected.because}.`,
    })

  const files: { readonly file: AtomicFile; readonly path: string; readonly beside?: AtomicFolder }[] = []
  const screen: { waiting: (string | Uint8Array)[]; begun: number; ended: number } = { waiting: [], begun: 0, ended: 0 }
  const output = (format: Writable, ordinal: number): TextSink => {
    if (destination.kind === 'stdout') {
      screen.begun++
      const end = (): void => {
        screen.ended++
      }
      const shown: TextSink = { write: text => screen.waiting.push(text), end }
      return format.pack?.({ write: bytes => screen.waiting.push(bytes), end }, report) ?? shown
    }
    const [extension] = format.extensions
    const path =
      destination.kind === 'file'
        ? numbered(destination.path, extension, ordinal)
        : join(
            destination.folder,
            numbered(destination.names[to.indexOf(format)] ?? `${input.name}.${extension}`, extension, ordinal),
          )
    const file = atomicFile(path)
    if (destination.kind === 'folder' && task.layout === 'per-unit' && format.name === 'schema-org') {
      const beside = atomicFolder(withoutExtension(path, extension))
      files.push({ file, path, beside })
      return { write: file.write, end: file.end, beside: name => beside.file(name, extension) }
    }
    files.push({ file, path })
    return format.pack?.({ write: bytes => file.writeBytes(bytes), end: () => file.end() }, report) ?? file
  }

  let ledger: Ledger | undefined
  try {
    await opened.feed(
      pipeline({
        from,
        to,
        output,
        report,
        rules: await rulesForConversion(from, task),
        account: closed => {
          ledger = closed
        },
        includeInternal: task.includeInternal,
        ...(task.stamp !== undefined && { stamp: task.stamp }),
        options: {
          file: name,
          supplied: task.supplied,
          ...(task.textProfile && { textProfile: task.textProfile }),
          dtd: task.dtd,
          ...(task.table && { table: task.table }),
          ...(task.per && { per: task.per }),
          ...(task.dcProfile && { dcProfile: task.dcProfile }),
          ...(task.dublinCore && { dublinCore: task.dublinCore }),
          ...(task.layout && { layout: task.layout }),
          ...(task.syntax && { syntax: task.syntax }),
          ...Object.fromEntries(templateNames.map(name => [name, task[name]])),
          mergeAgents: task.mergeAgents ?? false,
          ...(task.rico && { rico: task.rico }),
          ...(task.baseUri !== undefined && { baseUri: task.baseUri }),
        },
      }),
      async () => {
        const pieces = screen.waiting
        screen.waiting = []
        if (pieces.every(piece => typeof piece === 'string')) await writeTo(process.stdout, pieces.join(''))
        else for (const piece of pieces) await writeTo(process.stdout, piece)
        await print()
      },
    )
    const right = mayKeep()
    const written: string[] = []
    const folders: string[] = []
    for (const { file, path, beside } of files)
      if (right && file.complete()) {
        const pages = beside?.commit() ?? []
        file.commit()
        written.push(path, ...pages)
        if (beside) folders.push(beside.path)
      }
    return {
      written,
      folders,
      shown: screen.begun > 0,
      ...(ledger && { ledger }),
      complete:
        right &&
        screen.begun === screen.ended &&
        screen.begun + files.length > 0 &&
        files.every(({ file }) => file.complete()),
    }
  } finally {
    for (const { file, beside } of files) {
      file.discard()
      beside?.discard()
    }
  }
}

/** The folder for documents that belong to a file: its name without the ending of its format, and the name of the format. */
const withoutExtension = (path: string, extension: string): string =>
  path.endsWith(`.${extension}`) ? `${path.slice(0, -extension.length - 1)}.pages` : `${path}.pages`
