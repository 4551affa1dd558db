import { build } from 'esbuild'
await build({stdin:{contents:`export { validateInto } from './src/convert/api.ts'
export { readEad } from './src/formats/ead/read.ts'
export { redact } from './src/report/redaction.ts'
export { selectRules, watch, profileNames } from './src/rules/index.ts'`,resolveDir:'/work/wt-rules',loader:'ts'},bundle:true,platform:'node',format:'esm',outfile:'/tmp/rw/perf.mjs',logLevel:'error'})
const { readEad, redact, selectRules, watch, profileNames } = await import('/tmp/rw/perf.mjs')
import { readFileSync } from 'node:fs'
const files=['/work/shared/corpora/composed-large/'+(await import('node:fs')).readdirSync('/work/shared/corpora/composed-large').find(f=>f.endsWith('.xml'))]
const text=readFileSync(files[0],'utf8')
const nowhere={begin(){},open(){},amend(){},close(){},end(){}}
let units=0
const counting={...nowhere,open(){units++}}
function run(rules){ let n=0; const t=process.cpuUsage(); units=0; let r
 const w=rules? watch(rules,counting,()=>n++,a=>r.place(a)):counting
 r=readEad(rules?redact(w,w.held):redact(w,()=>{}),()=>{}); for(let i=0;i<text.length;i+=65536) r.write(text.slice(i,i+65536)); r.end()
 const c=process.cpuUsage(t); return [((c.user+c.system)/1000).toFixed(0)+' ms',n,units]}
const core=selectRules(['core','ead2002']), all=selectRules(profileNames), min=selectRules(['minimum'])
console.log(text.length/1e6,'MB', core.length, all.length, min.length)
for(let i=0;i<3;i++) console.log('read',run(),'min',run(min),'core+ead2002',run(core),'all',run(all))
