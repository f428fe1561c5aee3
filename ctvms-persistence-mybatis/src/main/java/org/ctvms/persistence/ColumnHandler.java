package org.ctvms.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** Keeps a value of the domain in a column of a type that JDBC knows. */
final class ColumnHandler<T, C> extends BaseTypeHandler<T> {
    private final Class<C> columnType;
    private final Function<T, C> toColumn;
    private final Function<C, T> toValue;

    ColumnHandler(Class<C> columnType, Function<T, C> toColumn, Function<C, T> toValue) {
        this.columnType = columnType;
        this.toColumn = toColumn;
        this.toValue = toValue;
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int at, T value, JdbcType type) throws SQLException {
        statement.setObject(at, toColumn.apply(value));
    }

    @Override
    public T getNullableResult(ResultSet result, String column) throws SQLException {
        return value(result.getObject(column, columnType));
    }

    @Override
    public T getNullableResult(ResultSet result, int column) throws SQLException {
        return value(result.getObject(column, columnType));
    }

    @Override
    public T getNullableResult(CallableStatement statement, int column) throws SQLException {
        return value(statement.getObject(column, columnType));
    }

    private T value(C column) {
        return column == null ? null : toValue.apply(column);
    }
}
