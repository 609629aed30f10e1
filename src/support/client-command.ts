/** Programs that a database image brings along but that serve nothing. */
const clients =
  /^(?:psql|pg_(?:dump|dumpall|restore|isready|basebackup)|createdb|dropdb|mysql|mysqldump|mysqladmin|mysqlcheck|mariadb|mariadb-(?:dump|admin|backup|check)|(?:redis|valkey|keydb)-(?:cli|sentinel|benchmark)|mongo|mongosh|mongodump|mongorestore|mongoimport|sqlcmd|cqlsh|clickhouse-client|rabbitmqadmin|rabbitmqctl|kafka-(?:topics|configs|acls|console-consumer|console-producer|consumer-groups)(?:\.sh)?|mc)$/;

/** Programs that serve, and the start scripts of the usual images. */
const servers =
  /^(?:postgres|postgresql|mysqld|mysqld_safe|mariadbd|(?:redis|valkey|keydb|rabbitmq|nats|memcached|meilisearch)(?:-server)?|mongod|mongos|minio|elasticsearch|opensearch|clickhouse-server|rpk|redpanda|dragonfly|kafka-server-start(?:\.sh)?|(?:.*-)?(?:entrypoint|run|start)(?:\.sh)?|(?:.*-)?(?:entrypoint|start|run)-.*\.sh)$/;

/** Programs that neither serve nor tell what the container is for. */
const idle =
  /^(?:aws|awslocal|curl|wget|nc|wait-for(?:-it)?(?:\.sh)?|sleep|tail|true|cat|echo|set|export|test|\[|exit|trap|wait|:)$/;
const wrapper = /^(?:exec|sudo|time|nohup|command|env|tini|dumb-init|--|!)$/;
const shell = /^(?:ba|a|da|z)?sh$/;

/**
 * Whether a container that is started with these words only uses its image's client programs (a dump, a wait loop,
 * an idle shell): it then is no service. Without words the image starts what it is for.
 */
export function onlyClient(words: readonly string[]): boolean {
  const programs = programsOf(words);
  if (programs.some((program) => servers.test(program))) return false;
  return (
    programs.some((program) => clients.test(program)) ||
    (programs.length > 0 && programs.every((program) => idle.test(program)))
  );
}

/** What runs, by the names of the programs; flags alone go to the image's own program. */
function programsOf(words: readonly string[]): string[] {
  const [first] = words;
  if (first === undefined || first.startsWith('-')) return [];
  const script = shell.test(baseOf(first)) ? words.slice(1).filter((word) => !/^-\w+$/.test(word)) : null;
  if (!script) return commandOf(words);
  return script
    .flatMap((text) => text.split(/[;&|\n(){}]|\b(?:do|then|else|until|while|if)\b/))
    .flatMap((command) => commandOf(command.trim().split(/\s+/)));
}

/** The program of one simple command, or nothing. */
function commandOf(words: readonly string[]): string[] {
  const program = words.find((word) => word !== '' && !wrapper.test(baseOf(word)) && !/^\w+=/.test(word));
  const name = program === undefined ? '' : baseOf(program.replace(/^["'$]+|["']+$/g, ''));
  return name === '' || /^(?:done|fi|esac|for|case)$/.test(name) ? [] : [name];
}

const baseOf = (word: string): string => word.slice(word.lastIndexOf('/') + 1);
