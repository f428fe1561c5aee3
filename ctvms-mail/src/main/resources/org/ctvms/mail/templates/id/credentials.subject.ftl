<#if crf??>Selamat datang di ${operatorName}: data masuk Anda<#else>Data masuk Anda untuk ${operatorName}</#if>
