package draad.cost;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Plain connections that say which statements they run. */
final class CountingDriver {

    private CountingDriver() {}

    static DataSource to(String url, Statements statements) {
        return new DriverManagerDataSource(url, "postgres", "") {
            @Override
            public Connection getConnection() throws SQLException {
                return counted(super.getConnection(), statements);
            }

            /** As a pool asks that was given a name itself. */
            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
    }

    private static Connection counted(Connection connection, Statements statements) {
        return proxy(Connection.class, connection, (method, arguments, result) -> {
            if (method.getName().equals("commit")) statements.committed();
            if (result instanceof PreparedStatement prepared)
                return counted(PreparedStatement.class, prepared, (String) arguments[0], statements);
            return result instanceof Statement plain ? counted(Statement.class, plain, "", statements) : result;
        });
    }

    /** A batch is as many statements as it holds rows: each is executed. */
    private static <T extends Statement> T counted(Class<T> type, T statement, String sql, Statements statements) {
        return proxy(type, statement, (method, arguments, result) -> {
            if (method.getName().equals("executeBatch") && result instanceof int[] rows)
                for (int i = 0; i < rows.length; i++) statements.ran(sql);
            else if (method.getName().startsWith("execute"))
                statements.ran(sql.isEmpty() && arguments != null ? (String) arguments[0] : sql);
            return result;
        });
    }

    private interface After {
        Object called(Method method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, Object real, After after) {
        return type.cast(Proxy.newProxyInstance(
                CountingDriver.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return after.called(method, arguments, method.invoke(real, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
