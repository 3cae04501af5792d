import { writeShareFiles } from './write-share-files.ts';
for (let i=0;i<2;i++){const c=process.cpuUsage();await writeShareFiles('/tmp/share/d2');const d=process.cpuUsage(c);console.log('share files cpu ms',(d.user+d.system)/1000);}
