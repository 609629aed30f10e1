// H2, from Debian, driven by a small program over JDBC.
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debianPlace } from '../programs.mjs';
import { statements } from '../statements.mjs';
import { debianRoot } from './debian.mjs';

const program = `import java.sql.*;
public class Ask {
  public static void main(String[] args) throws Exception {
    String[] texts = new String(System.in.readAllBytes(), "UTF-8").split("\\u0000");
    try (Connection c = DriverManager.getConnection("jdbc:h2:mem:" + args[0]); Statement s = c.createStatement()) {
      for (String text : texts) try {
        if (!s.execute(text)) continue;
        ResultSet rows = s.getResultSet();
        while (rows.next()) {
          StringBuilder line = new StringBuilder();
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
            line.append(i > 1 ? "|" : "").append(rows.getString(i) == null ? "NULL" : rows.getString(i));
          System.out.println(line);
        }
      } catch (SQLException e) { System.out.println("! " + e.getMessage().split("; SQL statement:")[0].replace("\\n", " ")); }
    }
  }
}
`;

/** H2 in memory; every probe has a database of its own. options: of its URL. */
export async function h2(_, { options = '' } = {}) {
  const root = await debianRoot('sid', ['libh2-java']);
  const folder = join(root, 'usr/share/java');
  const jar = readdirSync(folder).find((name) => /^h2-\d[\d.]*\.jar$/.test(name));
  const { version: java, place } = await debianPlace('java', '25');
  const tool = (name) => `/usr/lib/jvm/java-${java}-openjdk-amd64/bin/${name}`;
  copyFileSync(join(folder, jar), join(place.shared, 'h2.jar'));
  writeFileSync(join(place.shared, 'Ask.java'), program);
  await place.run([tool('javac'), '-encoding', 'UTF-8', '-d', '/tmp', '/tmp/Ask.java']);
  return {
    engine: 'h2',
    version: /[\d.]*\d/.exec(jar.slice(3))[0],
    async run(text) {
      const input = statements(text)
        .map((statement) => statement.replace(/;$/, ''))
        .join('\0');
      const { stdout } = await place.run(
        [tool('java'), '-Dfile.encoding=UTF-8', '-cp', '/tmp/h2.jar:/tmp', 'Ask', options],
        { input },
      );
      return stdout.split('\n').filter(Boolean);
    },
    stop: async () => {},
  };
}
