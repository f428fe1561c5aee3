package org.ctvms.persistence;

import org.apache.ibatis.annotations.Param;
import org.ctvms.core.account.Login;

interface LoginMapper {
    int insert(Login login);

    Login find(@Param("userName") String userName);

    int update(Login login);
}
