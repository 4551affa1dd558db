/**
 * What archivists and systems of other languages put above the columns of the template, by the column, separated by `|`:
 * German, French, Dutch, Spanish, Portuguese, Italian, Swedish, Danish and Norwegian, after the translations of ISAD(G), and
 * the field names of Calm.
 */
export const columnWords: Readonly<Record<string, string>> = {
  'reference code':
    'signatur|archivsignatur|bestellsignatur|cote|référence|code de référence|inventarisnummer|inventarisnr|inventarisnr.|' +
    'toegangsnummer|referentiecode|código de referencia|signatura|código de referência|cota|segnatura|collocazione|' +
    'codice identificativo|referenskod|arkivreferanse|referencekode|refno|ref no|ref no.|ref.|ref',
  'other identifiers':
    'altsignatur|alte signatur|ancienne cote|cote ancienne|signatura antigua|cota antiga|altrefno|alt ref no|oud nummer',
  title: 'titel|intitulé|titre|título|titolo|tittel|bezeichnung|beschrijving|benämning',
  dates:
    'laufzeit|datierung|zeitraum|dates extrêmes|date extrême|datation|datering|fechas|fecha|fechas extremas|datas|datas extremas|' +
    'data(s)|datazione|estremi cronologici|dato|tidsperiode|tidsomfång|daterange|datum|periode',
  level:
    'ebene|verzeichnungsstufe|stufe|niveau|niveau de description|nivel|nivel de descripción|nível|nível de descrição|livello|' +
    'livello di descrizione|beschrijvingsniveau|nivå|beskrivningsnivå|beskrivelsesnivå',
  extent:
    'umfang|importance matérielle|importance matérielle et support|métrage|omvang|volumen y soporte|extensión|dimensão|' +
    'dimensão e suporte|consistenza|omfång|omfang',
  creators:
    'provenienz|bestandsbildner|aktenbildner|producteur|nom du producteur|archiefvormer|productor|nombre del productor|' +
    'nombre del productor o de los productores|produtor|nome do produtor|soggetto produttore|arkivbildare|arkivskaper|arkivskaber|creatorname',
  'administrative or biographical history':
    'adminhistory|verwaltungsgeschichte|histoire administrative|histoire administrative ou biographique|notice biographique|' +
    'historia institucional|reseña biográfica|história administrativa|história administrativa ou biográfica',
  'scope and content':
    'enthält|inhalt|form und inhalt|présentation du contenu|portée et contenu|contenu|inhoud|alcance y contenido|' +
    'âmbito e conteúdo|ambito e contenuto|contenuto|innehåll|indhold|innhold',
  'custodial history':
    'bestandsgeschichte|historique de la conservation|historia archivística|história arquivística|storia archivistica|custodialhistory|custodhistory',
  acquisition: "modalités d'entrée|forma de ingreso|procedência",
  arrangement:
    'mode de classement|plan de classement|ordnung und klassifikation|organización|sistema de arranjo|criteri di ordinamento',
  'conditions of access':
    "zugangsbestimmungen|conditions d'accès|communicabilité|condiciones de acceso|condições de acesso|openbaarheid|" +
    'condizioni di accesso|accessstatus|accessconditions',
  'conditions of use':
    'reproduktionsbestimmungen|conditions de reproduction|condiciones de reproducción|condições de reprodução',
  languages: 'sprache|sprachen|langue|langues|taal|idioma|idiomas|lengua|lingua|språk|sprog',
  notes:
    'bemerkung|bemerkungen|anmerkung|anmerkungen|remarque|remarques|observations|opmerking|opmerkingen|notas|nota|' +
    'observaciones|observações|anmärkning|anmärkningar|bemærkninger|merknad|merknader',
  box: 'karton|kartonnummer|boîte|doos|doosnummer|caja|caixa|schachtel',
  subjects: 'schlagwörter|schlagworte|mots-clés|trefwoorden|descriptores|assuntos|descritores',
}
