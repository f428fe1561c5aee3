<#-- The words for what the engine names by constants. -->
<#assign services = {"CABLE_TV": "TV kabel", "BROADBAND": "Internet"}>
<#assign modes = {"CASH": "Tunai", "ONLINE": "Daring"}>
<#assign types = {
  "NO_SIGNAL": "Tidak ada sinyal",
  "POOR_QUALITY": "Kualitas buruk",
  "SLOW_INTERNET": "Internet lambat",
  "BILLING": "Tagihan",
  "EQUIPMENT": "Perangkat",
  "OTHER": "Lainnya"
}>
<#function service code><#return services[code]!code></#function>
<#function mode code><#return modes[code]!code></#function>
<#function type code><#return types[code]!code></#function>
<#assign footer = "Pesan ini dikirim secara otomatis.">
