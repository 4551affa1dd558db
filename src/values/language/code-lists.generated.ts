/**
 * Languages, scripts and countries with their codes. Written by `scripts/code-lists.mjs`; not to be edited.
 *
 * Sources:
 * - iso-639-2 3.0.2 (MIT)
 * - language-subtag-registry 0.4.2 (CC0-1.0)
 * - cldr-localenames-full 48.2.0 (Unicode-3.0)
 * - i18n-iso-countries 7.14.0 (MIT)
 */

/** ISO 639-2: bibliographic code, terminological code where it differs, ISO 639-1 code, English name. */
export const languages = `aar||aa|Afar
abk||ab|Abkhazian
ace|||Achinese
ach|||Acoli
ada|||Adangme
ady|||Adyghe; Adygei
afa|||Afro-Asiatic languages
afh|||Afrihili
afr||af|Afrikaans
ain|||Ainu
aka||ak|Akan
akk|||Akkadian
alb|sqi|sq|Albanian
ale|||Aleut
alg|||Algonquian languages
alt|||Southern Altai
amh||am|Amharic
ang|||English, Old (ca.450-1100)
anp|||Angika
apa|||Apache languages
ara||ar|Arabic
arc|||Official Aramaic (700-300 BCE); Imperial Aramaic (700-300 BCE)
arg||an|Aragonese
arm|hye|hy|Armenian
arn|||Mapudungun; Mapuche
arp|||Arapaho
art|||Artificial languages
arw|||Arawak
asm||as|Assamese
ast|||Asturian; Bable; Leonese; Asturleonese
ath|||Athapascan languages
aus|||Australian languages
ava||av|Avaric
ave||ae|Avestan
awa|||Awadhi
aym||ay|Aymara
aze||az|Azerbaijani
bad|||Banda languages
bai|||Bamileke languages
bak||ba|Bashkir
bal|||Baluchi
bam||bm|Bambara
ban|||Balinese
baq|eus|eu|Basque
bas|||Basa
bat|||Baltic languages
bej|||Beja; Bedawiyet
bel||be|Belarusian
bem|||Bemba
ben||bn|Bengali
ber|||Berber languages
bho|||Bhojpuri
bih||bh|Bihari languages
bik|||Bikol
bin|||Bini; Edo
bis||bi|Bislama
bla|||Siksika
bnt|||Bantu languages
bos||bs|Bosnian
bra|||Braj
bre||br|Breton
btk|||Batak languages
bua|||Buriat
bug|||Buginese
bul||bg|Bulgarian
bur|mya|my|Burmese
byn|||Blin; Bilin
cad|||Caddo
cai|||Central American Indian languages
car|||Galibi Carib
cat||ca|Catalan; Valencian
cau|||Caucasian languages
ceb|||Cebuano
cel|||Celtic languages
cha||ch|Chamorro
chb|||Chibcha
che||ce|Chechen
chg|||Chagatai
chi|zho|zh|Chinese
chk|||Chuukese
chm|||Mari
chn|||Chinook jargon
cho|||Choctaw
chp|||Chipewyan; Dene Suline
chr|||Cherokee
chu||cu|Church Slavic; Old Slavonic; Church Slavonic; Old Bulgarian; Old Church Slavonic
chv||cv|Chuvash
chy|||Cheyenne
cmc|||Chamic languages
cnr|||Montenegrin
cop|||Coptic
cor||kw|Cornish
cos||co|Corsican
cpe|||Creoles and pidgins, English based
cpf|||Creoles and pidgins, French-based
cpp|||Creoles and pidgins, Portuguese-based
cre||cr|Cree
crh|||Crimean Tatar; Crimean Turkish
crp|||Creoles and pidgins
csb|||Kashubian
cus|||Cushitic languages
cze|ces|cs|Czech
dak|||Dakota
dan||da|Danish
dar|||Dargwa
day|||Land Dayak languages
del|||Delaware
den|||Slave (Athapascan)
dgr|||Dogrib
din|||Dinka
div||dv|Divehi; Dhivehi; Maldivian
doi|||Dogri
dra|||Dravidian languages
dsb|||Lower Sorbian
dua|||Duala
dum|||Dutch, Middle (ca.1050-1350)
dut|nld|nl|Dutch; Flemish
dyu|||Dyula
dzo||dz|Dzongkha
efi|||Efik
egy|||Egyptian (Ancient)
eka|||Ekajuk
elx|||Elamite
eng||en|English
enm|||English, Middle (1100-1500)
epo||eo|Esperanto
est||et|Estonian
ewe||ee|Ewe
ewo|||Ewondo
fan|||Fang
fao||fo|Faroese
fat|||Fanti
fij||fj|Fijian
fil|||Filipino; Pilipino
fin||fi|Finnish
fiu|||Finno-Ugrian languages
fon|||Fon
fre|fra|fr|French
frm|||French, Middle (ca.1400-1600)
fro|||French, Old (842-ca.1400)
frr|||Northern Frisian
frs|||Eastern Frisian
fry||fy|Western Frisian
ful||ff|Fulah
fur|||Friulian
gaa|||Ga
gay|||Gayo
gba|||Gbaya
gem|||Germanic languages
geo|kat|ka|Georgian
ger|deu|de|German
gez|||Geez
gil|||Gilbertese
gla||gd|Gaelic; Scottish Gaelic
gle||ga|Irish
glg||gl|Galician
glv||gv|Manx
gmh|||German, Middle High (ca.1050-1500)
goh|||German, Old High (ca.750-1050)
gon|||Gondi
gor|||Gorontalo
got|||Gothic
grb|||Grebo
grc|||Greek, Ancient (to 1453)
gre|ell|el|Greek, Modern (1453-)
grn||gn|Guarani
gsw|||Swiss German; Alemannic; Alsatian
guj||gu|Gujarati
gwi|||Gwich'in
hai|||Haida
hat||ht|Haitian; Haitian Creole
hau||ha|Hausa
haw|||Hawaiian
heb||he|Hebrew
her||hz|Herero
hil|||Hiligaynon
him|||Himachali languages; Western Pahari languages
hin||hi|Hindi
hit|||Hittite
hmn|||Hmong; Mong
hmo||ho|Hiri Motu
hrv||hr|Croatian
hsb|||Upper Sorbian
hun||hu|Hungarian
hup|||Hupa
iba|||Iban
ibo||ig|Igbo
ice|isl|is|Icelandic
ido||io|Ido
iii||ii|Sichuan Yi; Nuosu
ijo|||Ijo languages
iku||iu|Inuktitut
ile||ie|Interlingue; Occidental
ilo|||Iloko
ina||ia|Interlingua (International Auxiliary Language Association)
inc|||Indic languages
ind||id|Indonesian
ine|||Indo-European languages
inh|||Ingush
ipk||ik|Inupiaq
ira|||Iranian languages
iro|||Iroquoian languages
ita||it|Italian
jav||jv|Javanese
jbo|||Lojban
jpn||ja|Japanese
jpr|||Judeo-Persian
jrb|||Judeo-Arabic
kaa|||Kara-Kalpak
kab|||Kabyle
kac|||Kachin; Jingpho
kal||kl|Kalaallisut; Greenlandic
kam|||Kamba
kan||kn|Kannada
kar|||Karen languages
kas||ks|Kashmiri
kau||kr|Kanuri
kaw|||Kawi
kaz||kk|Kazakh
kbd|||Kabardian
kha|||Khasi
khi|||Khoisan languages
khm||km|Central Khmer
kho|||Khotanese; Sakan
kik||ki|Kikuyu; Gikuyu
kin||rw|Kinyarwanda
kir||ky|Kirghiz; Kyrgyz
kmb|||Kimbundu
kok|||Konkani
kom||kv|Komi
kon||kg|Kongo
kor||ko|Korean
kos|||Kosraean
kpe|||Kpelle
krc|||Karachay-Balkar
krl|||Karelian
kro|||Kru languages
kru|||Kurukh
kua||kj|Kuanyama; Kwanyama
kum|||Kumyk
kur||ku|Kurdish
kut|||Kutenai
lad|||Ladino
lah|||Lahnda
lam|||Lamba
lao||lo|Lao
lat||la|Latin
lav||lv|Latvian
lez|||Lezghian
lim||li|Limburgan; Limburger; Limburgish
lin||ln|Lingala
lit||lt|Lithuanian
lol|||Mongo
loz|||Lozi
ltz||lb|Luxembourgish; Letzeburgesch
lua|||Luba-Lulua
lub||lu|Luba-Katanga
lug||lg|Ganda
lui|||Luiseno
lun|||Lunda
luo|||Luo (Kenya and Tanzania)
lus|||Lushai
mac|mkd|mk|Macedonian
mad|||Madurese
mag|||Magahi
mah||mh|Marshallese
mai|||Maithili
mak|||Makasar
mal||ml|Malayalam
man|||Mandingo
mao|mri|mi|Maori
map|||Austronesian languages
mar||mr|Marathi
mas|||Masai
may|msa|ms|Malay
mdf|||Moksha
mdr|||Mandar
men|||Mende
mga|||Irish, Middle (900-1200)
mic|||Mi'kmaq; Micmac
min|||Minangkabau
mis|||Uncoded languages
mkh|||Mon-Khmer languages
mlg||mg|Malagasy
mlt||mt|Maltese
mnc|||Manchu
mni|||Manipuri
mno|||Manobo languages
moh|||Mohawk
mon||mn|Mongolian
mos|||Mossi
mul|||Multiple languages
mun|||Munda languages
mus|||Creek
mwl|||Mirandese
mwr|||Marwari
myn|||Mayan languages
myv|||Erzya
nah|||Nahuatl languages
nai|||North American Indian languages
nap|||Neapolitan
nau||na|Nauru
nav||nv|Navajo; Navaho
nbl||nr|Ndebele, South; South Ndebele
nde||nd|Ndebele, North; North Ndebele
ndo||ng|Ndonga
nds|||Low German; Low Saxon; German, Low; Saxon, Low
nep||ne|Nepali
new|||Nepal Bhasa; Newari
nia|||Nias
nic|||Niger-Kordofanian languages
niu|||Niuean
nno||nn|Norwegian Nynorsk; Nynorsk, Norwegian
nob||nb|Bokmål, Norwegian; Norwegian Bokmål
nog|||Nogai
non|||Norse, Old
nor||no|Norwegian
nqo|||N'Ko
nso|||Pedi; Sepedi; Northern Sotho
nub|||Nubian languages
nwc|||Classical Newari; Old Newari; Classical Nepal Bhasa
nya||ny|Chichewa; Chewa; Nyanja
nym|||Nyamwezi
nyn|||Nyankole
nyo|||Nyoro
nzi|||Nzima
oci||oc|Occitan (post 1500)
oji||oj|Ojibwa
ori||or|Oriya
orm||om|Oromo
osa|||Osage
oss||os|Ossetian; Ossetic
ota|||Turkish, Ottoman (1500-1928)
oto|||Otomian languages
paa|||Papuan languages
pag|||Pangasinan
pal|||Pahlavi
pam|||Pampanga; Kapampangan
pan||pa|Panjabi; Punjabi
pap|||Papiamento
pau|||Palauan
peo|||Persian, Old (ca.600-400 B.C.)
per|fas|fa|Persian
phi|||Philippine languages
phn|||Phoenician
pli||pi|Pali
pol||pl|Polish
pon|||Pohnpeian
por||pt|Portuguese
pra|||Prakrit languages
pro|||Provençal, Old (to 1500); Occitan, Old (to 1500)
pus||ps|Pushto; Pashto
que||qu|Quechua
raj|||Rajasthani
rap|||Rapanui
rar|||Rarotongan; Cook Islands Maori
roa|||Romance languages
roh||rm|Romansh
rom|||Romany
rum|ron|ro|Romanian; Moldavian; Moldovan
run||rn|Rundi
rup|||Aromanian; Arumanian; Macedo-Romanian
rus||ru|Russian
sad|||Sandawe
sag||sg|Sango
sah|||Yakut
sai|||South American Indian languages
sal|||Salishan languages
sam|||Samaritan Aramaic
san||sa|Sanskrit
sas|||Sasak
sat|||Santali
scn|||Sicilian
sco|||Scots
sel|||Selkup
sem|||Semitic languages
sga|||Irish, Old (to 900)
sgn|||Sign Languages
shn|||Shan
sid|||Sidamo
sin||si|Sinhala; Sinhalese
sio|||Siouan languages
sit|||Sino-Tibetan languages
sla|||Slavic languages
slo|slk|sk|Slovak
slv||sl|Slovenian
sma|||Southern Sami
sme||se|Northern Sami
smi|||Sami languages
smj|||Lule Sami
smn|||Inari Sami
smo||sm|Samoan
sms|||Skolt Sami
sna||sn|Shona
snd||sd|Sindhi
snk|||Soninke
sog|||Sogdian
som||so|Somali
son|||Songhai languages
sot||st|Sotho, Southern
spa||es|Spanish; Castilian
srd||sc|Sardinian
srn|||Sranan Tongo
srp||sr|Serbian
srr|||Serer
ssa|||Nilo-Saharan languages
ssw||ss|Swati
suk|||Sukuma
sun||su|Sundanese
sus|||Susu
sux|||Sumerian
swa||sw|Swahili
swe||sv|Swedish
syc|||Classical Syriac
syr|||Syriac
tah||ty|Tahitian
tai|||Tai languages
tam||ta|Tamil
tat||tt|Tatar
tel||te|Telugu
tem|||Timne
ter|||Tereno
tet|||Tetum
tgk||tg|Tajik
tgl||tl|Tagalog
tha||th|Thai
tib|bod|bo|Tibetan
tig|||Tigre
tir||ti|Tigrinya
tiv|||Tiv
tkl|||Tokelau
tlh|||Klingon; tlhIngan-Hol
tli|||Tlingit
tmh|||Tamashek
tog|||Tonga (Nyasa)
ton||to|Tonga (Tonga Islands)
tpi|||Tok Pisin
tsi|||Tsimshian
tsn||tn|Tswana
tso||ts|Tsonga
tuk||tk|Turkmen
tum|||Tumbuka
tup|||Tupi languages
tur||tr|Turkish
tut|||Altaic languages
tvl|||Tuvalu
twi||tw|Twi
tyv|||Tuvinian
udm|||Udmurt
uga|||Ugaritic
uig||ug|Uighur; Uyghur
ukr||uk|Ukrainian
umb|||Umbundu
und|||Undetermined
urd||ur|Urdu
uzb||uz|Uzbek
vai|||Vai
ven||ve|Venda
vie||vi|Vietnamese
vol||vo|Volapük
vot|||Votic
wak|||Wakashan languages
wal|||Wolaitta; Wolaytta
war|||Waray
was|||Washo
wel|cym|cy|Welsh
wen|||Sorbian languages
wln||wa|Walloon
wol||wo|Wolof
xal|||Kalmyk; Oirat
xho||xh|Xhosa
yao|||Yao
yap|||Yapese
yid||yi|Yiddish
yor||yo|Yoruba
ypk|||Yupik languages
zap|||Zapotec
zbl|||Blissymbols; Blissymbolics; Bliss
zen|||Zenaga
zgh|||Standard Moroccan Tamazight
zha||za|Zhuang; Chuang
znd|||Zande languages
zul||zu|Zulu
zun|||Zuni
zxx|||No linguistic content; Not applicable
zza|||Zaza; Dimili; Dimli; Kirdki; Kirmanjki; Zazaki`

/** ISO 639-3 codes of the languages that a code of ISO 639-2 takes in, after that code. */
export const members = `alb aae aat aln als
ara aao abh abv acm acq acw acx acy adf aeb aec afb ajp apc apd arb arq ars ary arz auz avl ayh ayl ayn ayp bbz pga shu ssh
aym ayc ayr
aze azb azj
bal bcc bgn bgp
bik bcl bhk bln bto cts fbl lbl rbl ubl
bua bxm bxr bxu
chi cdo cjy cmn cnp cpx csp czh czo gan hak hnm hsn luh lzh mnp nan sjc wuu yue
chm mhr mrj
cre crj crk crl crm csw cwd
del umu unm
den scs xsl
din dib dik dip diw dks
doi dgo xnr
est ekk vro
ful ffm fub fuc fue fuf fuh fui fuq fuv
gba bdt gbp gbq gmm gso gya
gon esg gno wsg
grb gbo gec grj grv gry
grn gnw gug gui gun nhd
hai hax hdn
hmn cqd hea hma hmc hmd hme hmg hmh hmi hmj hml hmm hmp hmq hms hmw hmy hmz hnj hrm huj mmr muq mww sfm
iku ike ikt
ipk esi esk
jrb ajt aju jye yhd yud
kau kby knc krt
kok gom knn
kom koi kpv
kon kng kwy ldi
kpe gkp xpe
kur ckb kmr sdh
lah hnd hno jat phr pmu pnb skr xhe
lav ltg lvs
man emk mku mlq mnk msc mwk myq
may bjn btj bve bvu coa dup hji in jak jax kvb kvr kxd lce lcf liw max meo mfa mfb mqg msi mui orn ors pel pse tmw urk vkk vkt xmm zlm zmi zsm
mlg bhr bjq bmm bzc msh plt skg tdx tkg txy xmv xmw
mon khk mvf
mwr dhd mtr mve rwr swv wry
nep dty npi
oji ciw ojb ojc ojg ojs ojw otw
ori ory spv
orm gax gaz hae orc
per pes prs
pus pbt pbu pst
que cqu qub qud quf qug quh quk qul qup qur qus quw qux quy quz qva qvc qve qvh qvi qvj qvl qvm qvn qvo qvp qvs qvw qvz qwa qwc qwh qws qxa qxc qxh qxl qxn qxo qxp qxr qxt qxu qxw
raj bgq gda gju hoj mup wbr
rom rmc rmf rml rmn rmo rmw rmy
san cls vsn
srd sdc sdn src sro
swa swc swh
syr aii cld
tmh taq thv thz ttq
uzb uzn uzs
yid ydd yih
zap zaa zab zac zad zae zaf zai zam zao zaq zar zas zat zav zaw zax zca zcd zoo zpa zpb zpc zpd zpe zpf zpg zph zpi zpj zpk zpl zpm zpn zpo zpp zpq zpr zps zpt zpu zpv zpw zpx zpy zpz zsr zte ztg ztl ztm ztn ztp ztq zts ztt ztu ztx zty
zha zch zeh zgb zgm zgn zhd zhn zlj zln zlq zqe zyb zyg zyj zyn zzj
zza diq kiu`

/** Withdrawn codes with the ISO 639-2b code that stands for them. */
export const deprecated = `adp dzo
ajp ara
ajt ara
blg iba
cqu que
drh mon
drw per
in ind
iw heb
ji yid
jw jav
kxl kru
mo rum
pmu lah
prp guj
smd kmb
snb iba
tnf per`

/** Names of languages, lower case and without accents, after their ISO 639-2b code; languages without one come first. */
export const names = `aar|afar|アファル語
abk|abcaso|abcazio|abchasisch|abchaski|abchazisch|abjasio|abkhaze|abkhazian|аԥсшәа|アフハス語
ace|acehnese|achinese
ach|acoli
ada|adangme
ady|adygei|adyghe|adyghe ; adygei
afa|afro-asiatic languages
afh|afrihili
afr|africaner|afrikaans|アフリカーンス語
ain|ainu|ainu ( japan )
aka|akan|アカン語
akk|akkadian
alb|albanais|albanees|albanes|albanese|albanian|albanisch|albanski|gheg albanian|shqip|アルハニア語
ale|aleut
alg|algonquian|algonquian languages
alt|southern altai
amh|amarico|amhaars|amharic|amharique|amharisch|amharski|አማርኛ|アムハラ語
ang|english , old|english , old ( ca . 450-1100 )|old english|old english ( ca . 450-1100 )
anp|angika
apa|apache|apache languages
ara|algerian arabic|arabe|arabic|arabic , najdi|arabisch|arabo|arabski|chadian arabic|egyptian arabic|modern standard arabic|moroccan arabic|najdi arabic|tunisian arabic|العربية|アラヒア語
arc|aramaic|imperial aramaic|imperial aramaic ( 700-300 bce )|official aramaic|official aramaic ( 700-300 bce )|official aramaic ( 700-300 bce ) ; imperial aramaic ( 700-300 bce )
arg|aragonais|aragonees|aragones|aragonese|aragonesisch|aragonski|アラコン語
arm|armeens|armenian|armenien|armenio|armenisch|armeno|ormianski|հայերեն|アルメニア語
arn|mapuche|mapudungun|mapudungun ; mapuche
arp|arapaho
art|artificial|artificial languages
arw|arawak
asm|asames|asamski|assamais|assamees|assames|assamese|assamesisch|অসময|アッサム語
ast|asturian|asturian ; bable ; leonese ; asturleonese|asturleonese|bable|leonese
ath|athapascan|athapascan languages
aus|australian|australian languages
ava|avar|avaric|avarico|avarisch|avaro|awarisch|awarski|アウァル語
ave|avestan|avestico|avestique|avestisch|awestyjski|アウェスタ語
awa|awadhi
aym|aimara|ajmara|aymara|アイマラ語
aze|aserbaidschanisch|azerbaidjanais|azerbaigiano|azerbaijani|azerbaijano|azerbaiyano|azerbeidzjaans|azerbejdzanski|azeri|azərbaycan|アセルハイシャン語
bad|banda|banda languages
bai|bamileke|bamileke languages
bak|bachkir|baschiro|baschkirisch|bashkir|basjkiers|baskir|baszkirski|башҡорт|ハシキール語
bal|baluchi|western balochi
bam|bamanakan|bambara|ハンハラ語
ban|balinese
baq|basco|baskijski|baskisch|basque|euskara|euskera|ハスク語
bas|basa|basa ( cameroon )|basaa
bat|baltic|baltic languages
bej|bedawiyet|beja|beja ; bedawiyet
bel|belarusian|belarussisch|białoruski|bielorruso|bielorrusso|bielorusse|bielorusso|беларуская|ヘラルーシ語
bem|bemba|bemba ( zambia )
ben|bangla|bengaals|bengalese|bengali|bengalisch|bengalski|বল|ヘンカル語
ber|berber|berber languages
bho|bhojpuri
bih|bihari|bihari languages
bik|bikol
bin|bini|bini ; edo|edo
bis|bichelamar|bislama|ヒスラマ語
bla|siksika
bnt|bantu|bantu languages
bos|bosanski|bosniacki|bosniaco|bosnian|bosniaque|bosnio|bosnisch|ホスニア語
bra|braj
bre|bretao|breton|bretone|bretonisch|bretons|bretonski|brezhoneg|フルトン語
btk|batak|batak languages
bua|buriat
bug|buginese
bul|bulgaars|bulgare|bulgarian|bulgarisch|bulgaro|bułgarski|български|フルカリア語
bur|birmaans|birman|birmanes|birmanisch|birmano|birmanski|burmese|myanmar language|မနမ|ミャンマー語
byn|bilin|blin|blin ; bilin
cad|caddo
cai|central american indian languages
car|carib|galibi carib
cat|catala|catalaans|catalan|catalan ; valencian|catalano|catalao|katalanisch|katalonski|valencian|カタロニア語
cau|caucasian|caucasian languages
ceb|cebuano
cel|celtic|celtic languages
cha|chamorro|czamorro|チャモロ語
chb|chibcha
che|ceceno|chechen|checheno|czeczenski|tchetchene|tschetschenisch|tsjetsjeens|нохчиин|チェチェン語
chg|chagatai
chi|cantonese|cantonese chinese|chinees|chines|chinese|chinese , cantonese|chinese , mandarin|chinesisch|chino|chinois|chinski|cinese|gan chinese|hakka chinese|literary chinese|mandarin chinese|min nan chinese|wu chinese|xiang chinese|中国語|中文
chk|chuukese
chm|mari|mari ( russia )|western mari
chn|chinook jargon
cho|choctaw
chp|chipewyan|chipewyan ; dene suline|dene suline
chr|cherokee
chu|cerkiewnosłowianski|church slavic|church slavic ; old slavonic ; church slavonic ; old bulgarian ; old church slavonic|church slavonic|eslavo eclesiastico|kerkslavisch|kirchenslawisch|old bulgarian|old church slavonic|old slavonic|slavo ecclesiastico|slavon d’eglise|教会スラフ語
chv|chuvash|chuvasio|ciuvascio|czuwaski|tchouvache|tchuvache|tschuwaschisch|tsjoevasjisch|чаваш челхи|チュウァシ語
chy|cheyenne
cmc|chamic|chamic languages
cnr|montenegrin
cop|coptic
cor|cornico|cornique|cornish|kernewek|kornijski|kornisch|コーンウォール語
cos|corse|corsicaans|corsican|corso|corsu|korsisch|korsykanski|コルシカ語
cpe|creoles and pidgins , english based|english based creoles and pidgins|english-based creoles and pidgins
cpf|creoles and pidgins , french-based|french-based creoles and pidgins
cpp|creoles and pidgins , portuguese-based|portuguese-based creoles and pidgins
cre|cree|kri|moose cree|northern east cree|plains cree|southern east cree|swampy cree|woods cree|クリー語
crh|crimean tatar|crimean tatar ; crimean turkish|crimean turkish
crp|creoles and pidgins
csb|kashubian
cus|cushitic|cushitic languages
cze|ceco|cestina|checo|czech|czeski|tcheco|tcheque|tschechisch|tsjechisch|チェコ語
dak|dakota
dan|danes|danese|danisch|danish|danois|dansk|deens|dinamarques|dunski|テンマーク語
dar|dargwa
day|land dayak languages
del|delaware
den|slave|slave ( athapascan )
dgr|dogrib|tlicho|tłıcho
din|dinka
div|dhivehi|divehi|divehi ; dhivehi ; maldivian|maldivian|maldivien|malediwski|ティヘヒ語
doi|dogri|dogri ( macrolanguage )|kangri
dra|dravidian|dravidian languages
dsb|lower sorbian
dua|duala
dum|dutch , middle|dutch , middle ( ca . 1050-1350 )|middle dutch|middle dutch ( ca . 1050-1350 )
dut|dutch|dutch ; flemish|flemish|holandes|nederlands|neerlandais|neerlandes|niderlandzki|niederlandisch|olandese|オランタ語
dyu|dyula
dzo|dzonga|dzongkha|རང ་ ཁ|ソンカ語
efi|efik
egy|ancient egyptian|egyptian|egyptian ( ancient )
eka|ekajuk
elx|elamite
eng|american english|angielski|anglais|australian english|british english|canadian english|engels|englisch|english|ingles|inglese|uk english|us english|英語
enm|english , middle|english , middle ( 1100-1500 )|middle english|middle english ( 1100-1500 )
epo|esperanto|エスヘラント語
est|eesti|estisch|estnisch|estone|estonian|estoniano|estonien|estonio|estonski|voro|エストニア語
ewe|ewe|eʋegbe|エウェ語
ewo|ewondo
fan|fang|fang ( equatorial guinea )
fao|faeroers|farerski|faroese|faroisch|feroes|feroien|føroyskt|フェロー語
fat|fanti
fij|fidjien|fidschi|fidzijski|figiano|fijian|fijiano|fijisch|fiyiano|フィシー語
fil|filipino|filipino ; pilipino|pilipino
fin|fines|finlandes|finlandese|finnisch|finnish|finnois|fins|finski|suomi|フィンラント語
fiu|finno-ugrian languages
fon|fon
fre|canadian french|francais|frances|francese|francuski|frans|franzosisch|french|swiss french|フランス語
frm|french , middle|french , middle ( ca . 1400-1600 )|middle french|middle french ( ca . 1400-1600 )
fro|french , old|french , old ( 842-ca . 1400 )|old french|old french ( 842-ca . 1400 )
frr|northern frisian
frs|eastern frisian
fry|fries|frisio ocidental|frison occidental|frisone occidentale|frysk|western frisian|westfriesisch|zachodniofryzyjski|西フリシア語
ful|ful|fula|fulah|fulani|peul|pulaar|フラ語
fur|friulian
gaa|ga
gay|gayo
gba|gbaya|gbaya ( central african republic )
gem|germanic|germanic languages
geo|georgian|georgiano|georgien|georgisch|gruzinski|ქართული|ショーシア語
ger|aleman|alemao|allemand|austrian german|deutsch|duits|german|niemiecki|swiss high german|tedesco|トイツ語
gez|geez
gil|gilbertese
gla|gaelic|gaelic ; scottish gaelic|gaelico escoces|gaelico scozzese|gaelique ecossais|gaidhlig|galisch ( schottland )|schots-gaelisch|scottish gaelic|szkocki gaelicki|スコットラント ・ ケール語
gle|gaeilge|iers|irisch|irish|irlandais|irlandes|irlandese|irlandzki|アイルラント語
glg|galego|galician|galicien|galicisch|galicyjski|galiziano|gallego|カリシア語
glv|gaelg|manes|mannese|mannois|manx|マン島語
gmh|german , middle high|german , middle high ( ca . 1050-1500 )|middle high german|middle high german ( ca . 1050-1500 )
goh|german , old high|german , old high ( ca . 750-1050 )|old high german|old high german ( ca . 750-1050 )
gon|gondi
gor|gorontalo
got|gothic
grb|grebo
grc|ancient greek|ancient greek ( to 1453 )|greek , ancient|greek , ancient ( to 1453 )
gre|grec|grecki|greco|greek|greek , modern|greek , modern ( 1453 - )|grego|griechisch|griego|grieks|modern greek|modern greek ( 1453 - )|ελληνικα|キリシャ語
grn|avane’e|guarani|クアラニー語
gsw|alemannic|alsatian|swiss german|swiss german ; alemannic ; alsatian
guj|goudjarati|gudzarati|gujarati|guyarati|guzerate|ગજરત|クシャラート語
gwi|gwich'in|gwichʼin
hai|haida|southern haida
hat|creole haitien|creolo haitiano|criollo haitiano|haiti-kreolisch|haitiaans creools|haitian|haitian ; haitian creole|haitian creole|haitiano|kreolski haitanski|kreyol ayisyen|ハイチ ・ クレオール語
hau|haoussa|hauca|hausa|haussa|ハウサ語
haw|hawaiian
heb|ebraico|hebraico|hebraisch|hebrajski|hebreeuws|hebreo|hebreu|hebrew|עברית|ヘフライ語
her|herero|ヘレロ語
hil|hiligaynon
him|himachali|himachali languages|himachali languages ; western pahari languages|western pahari languages
hin|hindi|हनद|ヒンティー語
hit|hittite
hmn|hmong|hmong ; mong|hmong njua|mong
hmo|hiri motu|hiri-motu|ヒリモツ語
hrv|chorwacki|croata|croate|croatian|croato|hrvatski|kroatisch|クロアチア語
hsb|upper sorbian
hun|hongaars|hongrois|hungarian|hungaro|magyar|ungarisch|ungherese|wegierski|ハンカリー語
hup|hupa
iba|iban
ibo|igbo|イホ語
ice|icelandic|ijslands|islandais|islandes|islandese|islandisch|islandzki|islenska|アイスラント語
ido|ido|イト語
iii|nuosu|sichuan yi|sichuan yi ; nuosu|syczuanski|yi de sichuan|yi du sichuan|四川イ語|ꆈꌠꉙ
ijo|ijo|ijo languages
iku|inuktitut|western canadian inuktitut|イヌクティトット語
ile|interlingue|interlingue ; occidental|occidental|インターリンク
ilo|iloko
ina|interlingua|interlingua ( international auxiliary language association )|インターリンクア
inc|indic|indic languages
ind|indonesia|indonesian|indonesiano|indonesien|indonesio|indonesisch|indonezyjski|イントネシア語
ine|indo-european languages
inh|ingush
ipk|inupiak|inupiaq|inupiaque|イヌヒアック語
ira|iranian|iranian languages
iro|iroquoian|iroquoian languages
ita|italiaans|italian|italiano|italien|italienisch|włoski|イタリア語
jav|giavanese|javaans|javanais|javanes|javanese|javanisch|jawa|jawajski|シャワ語
jbo|lojban
jpn|giapponese|japanese|japanisch|japans|japonais|japones|japonski|日本語
jpr|judeo-persian
jrb|judeo-arabic
kaa|kara-kalpak|karakalpak
kab|kabyle
kac|jingpho|kachin|kachin ; jingpho
kal|greenlandic|grenlandzki|groenlandais|groenlandes|groenlandese|groenlands|gronlandisch|kalaallisut|kalaallisut ; greenlandic|クリーンラント語
kam|kamba|kamba ( kenya )
kan|canares|canarim|kannada|ಕನನಡ|カンナタ語
kar|karen|karen languages
kas|cachemir|cachemiri|caxemira|kaschmiri|kashmiri|kasjmiri|kaszmirski|کٲشر|カシミール語
kau|canuri|kanouri|kanuri|カヌリ語
kaw|kawi
kaz|cazaque|kasachisch|kazachs|kazachski|kazajo|kazakh|kazako|қазақ тілі|カサフ語
kbd|kabardian
kha|khasi
khi|khoisan|khoisan languages
khm|central khmer|jemer|khmer|khmerski|ខមរ|クメール語
kho|khotanese|khotanese ; sakan|sakan
kik|gikuyu|kikuju|kikuyu|kikuyu ; gikuyu|quicuio|キクユ語
kin|ikinyarwanda|kinya-ruanda|kinyarwanda|quiniaruanda|キニアルワンタ語
kir|kirghiso|kirghiz|kirghiz ; kyrgyz|kirghize|kirgisisch|kirgiski|kirgizisch|kirguis|kyrgyz|quirguiz|кыргызча|キルキス語
kmb|kimbundu
kok|konkani|konkani ( macrolanguage )
kom|komi|komi-permyak|コミ語
kon|congoles|kikongo|kongo|kongolesisch|コンコ語
kor|coreano|coreen|koreaans|korean|koreanisch|koreanski|한국어|韓国語
kos|kosraean
kpe|kpelle
krc|karachay-balkar
krl|karelian
kro|kru|kru languages
kru|kurukh
kua|cuanhama|kuanyama|kuanyama ; kwanyama|kwanyama|クワニャマ語
kum|kumyk
kur|central|central kurdish|curdo|koerdisch|kurde|kurdi ( kurmanci )|kurdisch|kurdish|kurdish , central|kurdish , sorani|kurdo|kurdyjski|kurmanji|sorani kurdish|southern|southern kurdish|クルト語
kut|kutenai
lad|ladino
lah|lahnda|western panjabi
lam|lamba
lao|lao|laosiano|laotanski|laotiaans|laotisch|ລາວ|ラオ語
lat|latein|latijn|latim|latin|latino|łacinski|ラテン語
lav|latgalian|latvian|latviesu|letao|leton|lets|lettisch|letton|lettone|łotewski|ラトヒア語
lez|lezghian
lim|limbourgeois|limburgan|limburgan ; limburger ; limburgish|limburger|limburghese|limburgisch|limburgish|limburgs|limburgues|limburski|リンフルフ語
lin|lingala|リンカラ語
lit|lietuviu|litauisch|litewski|lithuanian|litouws|lituanien|lituano|リトアニア語
lol|mongo
loz|lozi
ltz|letzebuergesch|letzeburgesch|luksemburski|lussemburghese|luxembourgeois|luxembourgish|luxembourgish ; letzeburgesch|luxemburgisch|luxemburgs|luxemburgues|ルクセンフルク語
lua|luba-lulua
lub|luba-catanga|luba-katanga|luba-katanga ( kiluba )|tshiluba|ルハ ・ カタンカ語
lug|ganda|luganda|カンタ語
lui|luiseno
lun|lunda
luo|dholuo|luo|luo ( kenya and tanzania )
lus|lushai|mizo
mac|macedone|macedonian|macedonien|macedonio|macedonisch|macedonski|mazedonisch|македонски|マケトニア語
mad|madurese
mag|magahi
mah|marschallesisch|marshales|marshallais|marshallees|marshallese|marszalski|マーシャル語
mai|maithili
mak|makasar
mal|malaiala|malajalam|malayalam|മലയള|マラヤーラム語
man|manding|mandingo
mao|maori|maoryjski|マオリ語
map|austronesian|austronesian languages
mar|marathi|marati|मरठ|マラーティー語
mas|masai
may|banjar|malaiisch|malaio|malais|malajski|malay|malay ( macrolanguage )|malayo|maleis|malese|melayu|マレー語
mdf|moksha
mdr|mandar
men|mende|mende ( sierra leone )
mga|irish , middle|irish , middle ( 900-1200 )|middle irish|middle irish ( 900-1200 )
mic|mi'kmaq|mi'kmaq ; micmac|mi'kmaw|micmac
min|minangkabau
mkh|mon-khmer languages
mlg|malagassisch|malagasy|malgache|malgascio|malgaski|malgaxe|マタカスカル語
mlt|maltais|maltanski|maltees|maltes|maltese|maltesisch|malti|マルタ語
mnc|manchu
mni|manipuri
mno|manobo|manobo languages
moh|mohawk
mon|mongol|mongolian|mongolisch|mongolo|mongolski|mongools|монгол|モンコル語
mos|mossi
mul|multiple|multiple languages
mun|munda|munda languages
mus|creek|muscogee|mvskoke
mwl|mirandese
mwr|marwari
myn|mayan|mayan languages
myv|erzya
nah|nahuatl|nahuatl languages
nai|north american indian languages
nap|neapolitan
nau|nauru|nauruaans|nauruan|nauruano|nauruanski|nauruisch|ナウル語
nav|dine bizaad|navaho|navajo|navajo ; navaho|nawaho|ナハホ語
nbl|ndebele , south|ndebele , south ; south ndebele|ndebele del sud|ndebele do sul|ndebele du sud|ndebele meridional|ndebele południowy|south ndebele|sud-ndebele|zuid-ndbele|南ンテヘレ語
nde|isindebele|ndebele , north|ndebele , north ; north ndebele|ndebele del nord|ndebele do norte|ndebele du nord|ndebele połnocny|ndebele septentrional|noord-ndebele|nord-ndebele|north ndebele|北ンテヘレ語
ndo|dongo|ndonga|ントンカ語
nds|german , low|low german|low german ; low saxon ; german , low ; saxon , low|low saxon|saxon , low
nep|nepalais|nepalees|nepales|nepalese|nepalesisch|nepali|nepali ( macrolanguage )|nepalski|नपल|ネハール語
new|nepal bhasa|nepal bhasa ; newari|newar|newari
nia|nias
nic|niger-kordofanian languages
niu|niuean
nno|noors - nynorsk|norsk nynorsk|noruego nynorsk|norvegese nynorsk|norvegien nynorsk|norwegian nynorsk|norwegian nynorsk ; nynorsk , norwegian|norwegisch ( nynorsk )|norweski ( nynorsk )|nynorsk , norwegian|nynorsk noruegues|ノルウェー語 ( ニーノシュク )
nob|bokmal , norwegian|bokmal , norwegian ; norwegian bokmal|bokmal noruegues|noors - bokmal|norsk bokmal|noruego bokmal|norvegese bokmal|norvegien bokmal|norwegian bokmal|norwegisch ( bokmal )|norweski ( bokmal )|ノルウェー語 ( フークモール )
nog|nogai
non|norse , old|old norse
nor|noors|norsk|noruego|noruegues|norvegese|norvegien|norwegian|norwegisch|norweski|ノルウェー語
nqo|n'ko|n’ko
nso|northern sotho|pedi|pedi ; sepedi ; northern sotho|sepedi
nub|nubian|nubian languages
nwc|classical nepal bhasa|classical newari|classical newari ; old newari ; classical nepal bhasa|old newari
nya|chewa|chichewa|chichewa ; chewa ; nyanja|nianja|njandza|nyanja|ニャンシャ語
nym|nyamwezi
nyn|nyankole
nyo|nyoro
nzi|nzima
oci|occitaans|occitan|occitan ( post 1500 )|occitanico|occitano|oksytanski|okzitanisch|オック語
oji|central ojibwa|northwestern ojibwa|odzibwa|oji-cree|ojibwa|western ojibwa|オシフウェー語
ori|odia|odia ( macrolanguage )|oria|orija|oriya|oriya ( macrolanguage )|ଓଡଆ|オティア語
orm|afaan oromo|oromo|oromoo|オロモ語
osa|osage
oss|osetico|osetyjski|ossete|ossetian|ossetian ; ossetic|ossetic|ossetico|ossetisch|osseto|ирон|オセット語
ota|ottoman turkish|ottoman turkish ( 1500-1928 )|turkish , ottoman|turkish , ottoman ( 1500-1928 )
oto|otomian|otomian languages
paa|papuan|papuan languages
pag|pangasinan
pal|pahlavi
pam|kapampangan|pampanga|pampanga ; kapampangan
pan|panjabi|panjabi ; punjabi|pendjabi|pendzabski|punjabi|punyabi|ਪਜਬ|ハンシャフ語
pap|papiamento
pau|palauan
peo|old persian|old persian ( ca . 600-400 b . c . )|persian , old|persian , old ( ca . 600-400 b . c . )
per|dari|persa|persan|persian|persiano|persisch|perski|perzisch|فارسی|ヘルシア語
phi|philippine|philippine languages
phn|phoenician
pli|pali|palijski|ハーリ語
pol|polacco|polaco|polish|polnisch|polonais|polones|polski|pools|ホーラント語
pon|pohnpeian
por|brazilian portuguese|european portuguese|portoghese|portugais|portugalski|portugees|portugiesisch|portugues|portuguese|ホルトカル語
pra|prakrit|prakrit languages
pro|occitan , old|occitan , old ( to 1500 )|old occitan|old occitan ( to 1500 )|old provencal|old provencal ( to 1500 )|provencal , old|provencal , old ( to 1500 )|provencal , old ( to 1500 ) ; occitan , old ( to 1500 )
pus|pachto|paschtu|pashto|pasjtoe|pastun|paszto|pushto|pushto ; pashto|پښتو|ハシュトゥー語
que|chimborazo highland quichua|keczua|quechua|quichua|runasimi|ケチュア語
raj|rajasthani
rap|rapanui
rar|cook islands maori|rarotongan|rarotongan ; cook islands maori
roa|romance|romance languages
roh|ratoromanisch|reto-romaans|retoromanski|romanche|romancio|romansh|rumantsch|ロマンシュ語
rom|romany
rum|moldavian|moldovan|roemeens|romana|romanian|romanian ; moldavian ; moldovan|romeno|roumain|rumanisch|rumano|rumeno|rumunski|ルーマニア語
run|ikirundi|kirundi|roundi|rundi|ルンティ語
rup|aromanian|aromanian ; arumanian ; macedo-romanian|arumanian|macedo-romanian
rus|rosyjski|ruso|russe|russian|russisch|russo|русскии|ロシア語
sad|sandawe
sag|sango|サンコ語
sah|yakut
sai|south american indian languages
sal|salishan|salishan languages
sam|samaritan aramaic
san|sanscrito|sanskriet|sanskrit|sanskryt|ससकत भष|サンスクリット語
sas|sasak
sat|santali
scn|sicilian
sco|scots
sel|selkup
sem|semitic|semitic languages
sga|irish , old|irish , old ( to 900 )|old irish|old irish ( to 900 )
sgn|sign|sign languages
shn|shan
sid|sidamo
sin|cingalais|cingales|singalees|singalese|singhalesisch|sinhala|sinhala ; sinhalese|sinhalese|syngaleski|සහල|シンハラ語
sio|siouan|siouan languages
sit|sino-tibetan languages
sla|slavic|slavic languages
slo|eslovaco|slovacco|slovak|slovaque|slovencina|slowaaks|slowakisch|słowacki|スロハキア語
slv|esloveno|sloveens|slovene|slovenian|sloveno|slovenscina|slowenisch|słowenski|スロヘニア語
sma|sami , southern|southern sami
sme|davvisamegiella|noord-samisch|nordsamisch|northern sami|połnocnolaponski|same du nord|sami , northern|sami del nord|sami septentrional|sami setentrional|北サーミ語
smi|sami|sami languages
smj|lule sami|sami , lule
smn|inari sami|sami , inari
smo|samoaans|samoan|samoanisch|samoano|samoanski|サモア語
sms|sami , skolt|skolt sami
sna|chishona|shona|xona|ショナ語
snd|sindhi|sindi|سنڌي|シント語
snk|soninke
sog|sogdian|sogdien
som|somali|somalijski|somalisch|somalo|soomaali|ソマリ語
son|songhai|songhai languages
sot|sesotho|sotho , southern|sotho del sud|sotho du sud|sotho meridional|sotho południowy|soto do sul|southern sotho|sud-sotho|zuid-sotho|南部ソト語
spa|castilian|espagnol|espanhol|espanol|european spanish|hiszpanski|latin american spanish|mexican spanish|spaans|spagnolo|spanisch|spanish|spanish ; castilian|スヘイン語
srd|sarde|sardijns|sardinian|sardisch|sardo|sardu|sardynski|sassarese sardinian|サルテーニャ語
srn|sranan tongo
srp|serbe|serbian|serbio|serbisch|serbo|serbski|servio|servisch|српски|セルヒア語
srr|serer
ssa|nilo-saharan languages
ssw|siswati|suazi|swati|swazi|スワシ語
suk|sukuma
sun|basa sunda|soendanees|soundanais|sundajski|sundanes|sundanese|sundanesisch|スンタ語
sus|susu
sux|sumerian
swa|congo swahili|kiswahili|suaheli|suahili|suaili|suajili|swahili|swahili ( macrolanguage )|スワヒリ語
swe|schwedisch|sueco|suedois|svedese|svenska|swedish|szwedzki|zweeds|スウェーテン語
syc|classical syriac
syr|syriac
tah|tahitanski|tahitiaans|tahitian|tahitiano|tahitien|tahitisch|taitiano|タヒチ語
tai|tai|tai languages
tam|tamil|tamilski|tamoul|தமழ|タミル語
tat|tartaro|tataars|tatar|tatarisch|tataro|tatarski|татар|タタール語
tel|telougou|telugo|telugu|తలగ|テルク語
tem|timne
ter|tereno
tet|tetum
tgk|tadjik|tadjique|tadschikisch|tadzjieks|tadzycki|tagico|tajik|tayiko|тоҷики|タシク語
tgl|tagalo|tagalog|tagalski|タカロク語
tha|tailandes|tajski|thai|thailandese|thailandisch|ไทย|タイ語
tib|tibetaans|tibetain|tibetan|tibetano|tibetisch|tybetanski|བད ་ སད ་|チヘット語
tig|tigre
tir|tigrigna|tigrina|tigrinia|tigrino|tigrinya|ትግርኛ|ティクリニア語
tiv|tiv
tkl|tokelau|tokelauan
tlh|klingon|klingon ; tlhingan-hol|tlhingan hol|tlhingan-hol
tli|tlingit
tmh|tamashek
tog|nyasa tonga|tonga|tonga ( nyasa )
ton|lea fakatonga|tonga ( tonga islands )|tongaans|tongaisch|tongan|tonganes|tongano|tongien|トンカ語
tpi|tok pisin
tsi|tsimshian
tsn|setsuana|setswana|tswana|ツワナ語
tso|tsonga|ツォンカ語
tuk|turcomanno|turcomano|turcomeno|turkmeens|turkmen|turkmen dili|turkmene|turkmenisch|turkmenski|トルクメン語
tum|tumbuka
tup|tupi|tupi languages
tur|turc|turco|turecki|turkce|turkisch|turkish|turks|トルコ語
tut|altaic|altaic languages
tvl|tuvalu
twi|twi|トウィ語
tyv|tuvinian
udm|udmurt
uga|ugaritic
uig|oeigoers|ouighour|uighur|uighur ; uyghur|uigur|uigurisch|uiguro|ujgurski|uyghur|يۇيغۇرچە|ウイクル語
ukr|oekraiens|ucraino|ucraniano|ukrainian|ukrainien|ukrainisch|ukrainski|украінська|ウクライナ語
umb|umbundu
urd|ourdou|urdu|اردو|ウルトゥー語
uzb|o ‘ zbek|oezbeeks|ouzbek|usbekisch|uzbecki|uzbeco|uzbek|uzbeko|uzbeque|ウスヘク語
vai|vai
ven|venda|ヘンタ語
vie|tieng viet|vietnamees|vietnamese|vietnamesisch|vietnamien|vietnamita|wietnamski|ヘトナム語
vol|volapuk|volapuque|wolapik|ウォラヒュク語
vot|votic
wak|wakashan|wakashan languages
wal|wolaitta|wolaitta ; wolaytta|wolaytta
war|waray|waray ( philippines )
was|washo
wel|cymraeg|gales|gallese|gallois|walijski|walisisch|welsh|ウェールス語
wen|sorbian|sorbian languages
wln|valao|vallone|valon|waals|wallon|wallonisch|walloon|walon|walonski|ワロン語
wol|uolofe|wolof|ウォロフ語
xal|kalmyk|kalmyk ; oirat|oirat
xho|isixhosa|khosa|xhosa|コサ語
yao|yao
yap|yapese
yid|iidiche|jiddisch|jidysz|yiddish|yidis|יידיש|イティッシュ語
yor|ede yoruba|ioruba|joruba|yoruba|ヨルハ語
ypk|yupik|yupik languages
zap|zapotec
zbl|bliss|blissymbolics|blissymbols|blissymbols ; blissymbolics ; bliss
zen|zenaga
zgh|standard moroccan tamazight
zha|chuang|czuang|vahcuengh|zhuang|zhuang ; chuang|チワン語
znd|zande|zande languages
zul|isizulu|zoeloe|zoulou|zulu|スールー語
zun|zuni
zxx|no linguistic content|no linguistic content ; not applicable|not applicable
zza|dimili|dimli|dimli ( macrolanguage )|kirdki|kirmanjki|kirmanjki ( macrolanguage )|zaza|zaza ; dimili ; dimli ; kirdki ; kirmanjki ; zazaki|zazaki
|aghem|akoose|alabama|american sign language|anii|ao naga|araona|arpitan|asu|atikamekw|atsam|badaga|bafia|bafut|bakhtiari|bamun|batak toba|bavarian|bena|betawi|bishnupriya|bodo|brahui|bulu|cajun french|capiznon|carolina algonquian|cayuga|central atlas tamazight|central dusun|central yupik|chakma|chickasaw|chiga|chilcotin|colognian|colville salish|comorian|dazaga|embu|emilian|extremaduran|fiji hindi|frafra|gagauz|ghomala|gilaki|gusii|halkomelem|haryanvi|ibibio|ingrian|innu-aimun|jamaican creole english|jju|jola-fonyi|jutish|kabuverdianu|kaingang|kako|kalenjin|kanembu|kenyang|khowar|kinaray-a|kom|koro|kotava|koyra chiini|koyraboro senni|krio|kuvi|kwakʼwala|kwasio|kʼicheʼ|lakota|langi|laz|ligurian|lillooet|lingua franca nova|livonian|lombard|louisiana creole|lower silesian|luri bakhtiari|luyia|maba|machame|mafa|main-franconian|makhuwa|makhuwa-meetto|makonde|maliseet-passamaquoddy|mazanderani|medumba|mentawai|meru|metaʼ|michif|mingrelian|morisyen|mundang|muslim tat|myene|nama|ngambay|ngiemboon|ngomba|nheengatu|nigerian pidgin|northern luri|northern tutchone|novial|nuer|obolo|okanagan|palatine german|pennsylvania german|picard|piedmontese|pijin|plautdietsch|pontic|prussian|qʼeqchiʼ|riffian|rohingya|romagnol|rombo|rotuman|roviana|rusyn|rwa|saamia|saho|samburu|samogitian|sangu|saterland frisian|saurashtra|selayar|sena|seneca|serbo-croatian|seri|seselwa creole french|shambala|silesian|soga|sourashtra|southern lushootseed|southern tutchone|straits salish|tachelhit|tagish|tahltan|tai dam|taita|talysh|taroko|tasawaq|teso|toki pona|tornedalen finnish|torwali|tsakhur|tsakonian|tulu|turoyo|tyap|venetian|veps|vunjo|walser|warlpiri|wayuu|west flemish|yangben|yemba|zarma|zeelandic|zoroastrian dari`

/** ISO 15924: code and English names. */
export const scripts = `Adlm|Adlam
Afak|Afaka
Aghb|Caucasian Albanian
Ahom|Ahom|Tai Ahom
Arab|Arabic
Aran|Arabic (Nastaliq variant)
Armi|Imperial Aramaic
Armn|Armenian
Avst|Avestan
Bali|Balinese
Bamu|Bamum
Bass|Bassa Vah
Batk|Batak
Beng|Bengali|Bangla
Berf|Beria Erfe
Bhks|Bhaiksuki
Blis|Blissymbols
Bopo|Bopomofo
Brah|Brahmi
Brai|Braille
Bugi|Buginese
Buhd|Buhid
Cakm|Chakma
Cans|Unified Canadian Aboriginal Syllabics
Cari|Carian
Cham|Cham
Cher|Cherokee
Chis|Chisoi
Chrs|Chorasmian
Cirt|Cirth
Copt|Coptic
Cpmn|Cypro-Minoan
Cprt|Cypriot syllabary
Cyrl|Cyrillic
Cyrs|Cyrillic (Old Church Slavonic variant)
Deva|Devanagari|Nagari
Diak|Dives Akuru
Dogr|Dogra
Dsrt|Deseret|Mormon
Dupl|Duployan shorthand|Duployan stenography
Egyd|Egyptian demotic
Egyh|Egyptian hieratic
Egyp|Egyptian hieroglyphs
Elba|Elbasan
Elym|Elymaic
Ethi|Ethiopic|Geʻez|Ge'ez
Gara|Garay
Geok|Khutsuri (Asomtavruli and Nuskhuri)
Geor|Georgian (Mkhedruli and Mtavruli)
Glag|Glagolitic
Gong|Gunjala Gondi
Gonm|Masaram Gondi
Goth|Gothic
Gran|Grantha
Grek|Greek
Gujr|Gujarati
Gukh|Gurung Khema
Guru|Gurmukhi
Hanb|Han with Bopomofo (alias for Han + Bopomofo)
Hang|Hangul|Hangŭl|Hangeul
Hani|Han|Hanzi|Kanji|Hanja
Hano|Hanunoo|Hanunóo
Hans|Han (Simplified variant)
Hant|Han (Traditional variant)
Hatr|Hatran
Hebr|Hebrew
Hira|Hiragana
Hluw|Anatolian Hieroglyphs|Luwian Hieroglyphs|Hittite Hieroglyphs
Hmng|Pahawh Hmong
Hmnp|Nyiakeng Puachue Hmong
Hntl|Han (Traditional variant) with Latin (alias for Hant + Latn)
Hrkt|Japanese syllabaries (alias for Hiragana + Katakana)
Hung|Old Hungarian|Hungarian Runic
Inds|Indus|Harappan
Ital|Old Italic (Etruscan, Oscan, etc.)
Jamo|Jamo (alias for Jamo subset of Hangul)
Java|Javanese
Jpan|Japanese (alias for Han + Hiragana + Katakana)
Jurc|Jurchen
Kali|Kayah Li
Kana|Katakana
Kawi|Kawi
Khar|Kharoshthi
Khmr|Khmer
Khoj|Khojki
Kitl|Khitan large script
Kits|Khitan small script
Knda|Kannada
Kore|Korean (alias for Hangul + Han)
Kpel|Kpelle
Krai|Kirat Rai
Kthi|Kaithi
Lana|Tai Tham|Lanna
Laoo|Lao
Latf|Latin (Fraktur variant)
Latg|Latin (Gaelic variant)
Latn|Latin
Leke|Leke
Lepc|Lepcha|Róng
Limb|Limbu
Lina|Linear A
Linb|Linear B
Lisu|Lisu|Fraser
Loma|Loma
Lyci|Lycian
Lydi|Lydian
Mahj|Mahajani
Maka|Makasar
Mand|Mandaic|Mandaean
Mani|Manichaean
Marc|Marchen
Maya|Mayan hieroglyphs
Medf|Medefaidrin|Oberi Okaime|Oberi Ɔkaimɛ
Mend|Mende Kikakui
Merc|Meroitic Cursive
Mero|Meroitic Hieroglyphs
Mlym|Malayalam
Modi|Modi|Moḍī
Mong|Mongolian
Moon|Moon|Moon code|Moon script|Moon type
Mroo|Mro|Mru
Mtei|Meitei Mayek|Meithei|Meetei
Mult|Multani
Mymr|Myanmar|Burmese
Nagm|Nag Mundari
Nand|Nandinagari
Narb|Old North Arabian|Ancient North Arabian
Nbat|Nabataean
Newa|Newa|Newar|Newari|Nepāla lipi
Nkdb|Naxi Dongba|na²¹ɕi³³ to³³ba²¹|Nakhi Tomba
Nkgb|Naxi Geba|na²¹ɕi³³ gʌ²¹ba²¹|'Na-'Khi ²Ggŏ-¹baw|Nakhi Geba
Nkoo|N’Ko|N'Ko
Nshu|Nüshu
Ogam|Ogham
Olck|Ol Chiki|Ol Cemet'|Ol|Santali
Onao|Ol Onal
Orkh|Old Turkic|Orkhon Runic
Orya|Oriya|Odia
Osge|Osage
Osma|Osmanya
Ougr|Old Uyghur
Palm|Palmyrene
Pauc|Pau Cin Hau
Pcun|Proto-Cuneiform
Pelm|Proto-Elamite
Perm|Old Permic
Phag|Phags-pa
Phli|Inscriptional Pahlavi
Phlp|Psalter Pahlavi
Phlv|Book Pahlavi
Phnx|Phoenician
Piqd|Klingon (KLI pIqaD)
Plrd|Miao|Pollard
Prti|Inscriptional Parthian
Psin|Proto-Sinaitic
Ranj|Ranjana
Rjng|Rejang|Redjang|Kaganga
Rohg|Hanifi Rohingya
Roro|Rongorongo
Runr|Runic
Samr|Samaritan
Sara|Sarati
Sarb|Old South Arabian
Saur|Saurashtra
Seal|Seal|Small Seal
Sgnw|SignWriting
Shaw|Shavian|Shaw
Shrd|Sharada|Śāradā
Shui|Shuishu
Sidd|Siddham|Siddhaṃ|Siddhamātṛkā
Sidt|Sidetic
Sind|Khudawadi|Sindhi
Sinh|Sinhala
Sogd|Sogdian
Sogo|Old Sogdian
Sora|Sora Sompeng
Soyo|Soyombo
Sund|Sundanese
Sunu|Sunuwar
Sylo|Syloti Nagri
Syrc|Syriac
Syre|Syriac (Estrangelo variant)
Syrj|Syriac (Western variant)
Syrn|Syriac (Eastern variant)
Tagb|Tagbanwa
Takr|Takri|Ṭākrī|Ṭāṅkrī
Tale|Tai Le
Talu|New Tai Lue
Taml|Tamil
Tang|Tangut
Tavt|Tai Viet
Tayo|Tai Yo
Telu|Telugu
Teng|Tengwar
Tfng|Tifinagh|Berber
Tglg|Tagalog|Baybayin|Alibata
Thaa|Thaana
Thai|Thai
Tibt|Tibetan
Tirh|Tirhuta
Tnsa|Tangsa
Todr|Todhri
Tols|Tolong Siki
Toto|Toto
Tutg|Tulu-Tigalari
Ugar|Ugaritic
Vaii|Vai
Visp|Visible Speech
Vith|Vithkuqi
Wara|Warang Citi|Varang Kshiti
Wcho|Wancho
Wole|Woleai
Xpeo|Old Persian
Xsux|Sumero-Akkadian cuneiform
Yezi|Yezidi
Yiii|Yi
Zanb|Zanabazar Square|Zanabazarin Dörböljin Useg|Xewtee Dörböljin Bicig|Horizontal Square Script
Zinh|Code for inherited script
Zmth|Mathematical notation
Zsye|Symbols (Emoji variant)
Zsym|Symbols
Zxxx|Code for unwritten documents
Zyyy|Code for undetermined script
Zzzz|Code for uncoded script`

/** ISO 3166-1 alpha-2. */
export const countries = `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`

/** Scripts that a language is so commonly written in that BCP 47 leaves them out: ISO 15924 code, ISO 639-2b codes. */
export const usualScripts = `Arab ara per pus urd
Armn arm
Beng asm ben
Blis zbl
Cyrl abk bel bul kaz mac rus ukr
Deva hin kok mai mar nep
Ethi amh tir
Geor geo
Grek gre
Gujr guj
Guru pan
Hebr heb yid
Jpan jpn
Khmr khm
Knda kan
Kore kor
Laoo lao
Latn afr alb aym baq bos cat cha cze dan dsb dut eng epo est fao fij fin fre frr frs fry ger gle glg glv grn gsw hat hrv hsb hun ice ind ita kal kin lat lav lin lit ltz mah may men mlg mlt nau nbl nde nds niu nno nob nor nso nya orm pol por que roh rum run sag slo slv smo som sot spa ssw swa swe tem tgl tkl tmh ton tpi tsn tso tur tvl ven vie wel xho zul
Mlym mal
Mymr bur
Nkoo nqo
Orya ori
Sinh sin
Taml tam
Telu tel
Thaa div
Thai tha
Tibt dzo`
