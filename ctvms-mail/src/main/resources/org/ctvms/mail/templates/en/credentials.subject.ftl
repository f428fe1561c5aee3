<#if crf??>Welcome to ${operatorName}: your sign-in<#else>Your sign-in for ${operatorName}</#if>
