<#macro content>
<p class="sunlight-help">${msg("sunlightHelp")}</p>
</#macro>
