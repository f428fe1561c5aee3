<#-- The words for what the engine names by constants. -->
<#assign services = {"CABLE_TV": "Cable TV", "BROADBAND": "Broadband"}>
<#assign modes = {"CASH": "Cash", "ONLINE": "Online"}>
<#assign types = {
  "NO_SIGNAL": "No signal",
  "POOR_QUALITY": "Poor quality",
  "SLOW_INTERNET": "Slow internet",
  "BILLING": "Billing",
  "EQUIPMENT": "Equipment",
  "OTHER": "Other"
}>
<#function service code><#return services[code]!code></#function>
<#function mode code><#return modes[code]!code></#function>
<#function type code><#return types[code]!code></#function>
<#assign footer = "This message was sent automatically.">
