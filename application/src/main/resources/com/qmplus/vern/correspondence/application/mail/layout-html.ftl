<#-- Simple HTML that every mail program shows: no pictures, nothing fetched from anywhere. -->
<#macro subject></#macro>
<#macro p><p style="margin: 0 0 16px 0"><#nested></p></#macro>
<#macro go url><p style="margin: 0 0 16px 0"><a href="${url}" style="display: inline-block; padding: 12px 20px; background: #0F5B66; color: #FFFFFF; border-radius: 6px; text-decoration: none"><#nested></a><br>
<span style="font-size: 14px; color: #4E5C65">${url}</span></p></#macro>
<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${from.name}</title></head>
<body style="margin: 0; padding: 24px; background: #FBFAF7; color: #1B2A33; font-family: Arial, 'Liberation Sans', sans-serif; font-size: 16px; line-height: 24px">
<div style="max-width: 600px">
<#include mail>
<p style="margin: 32px 0 0 0; padding-top: 16px; border-top: 1px solid #D9D5CC; font-size: 14px; color: #4E5C65">${from.name}<br>
${from.address}<br>
${from.phone} · ${from.email}</p>
</div>
</body>
</html>
