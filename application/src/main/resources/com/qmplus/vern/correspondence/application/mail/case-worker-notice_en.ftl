<@subject>Case ${reference} needs a case worker</@subject>
<@p>Something has happened in case ${reference} that a case worker must look at. Open the case to see what.</@p>
<@go url=link>Open the case</@go>
