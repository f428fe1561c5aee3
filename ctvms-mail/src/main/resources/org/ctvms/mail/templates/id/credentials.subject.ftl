<#if crf??>Selamat datang di ${operatorName}: data login Anda<#else>Data login Anda untuk ${operatorName}</#if>
