import { leadingVersion } from '../../support/versions.js';
import type { ImageGroup, TagReader } from './shape.js';
import { after, firstOf, leading } from './tags.js';

/** "8u402-b06-jdk" is Java 8; everything else begins with its version. */
const java: TagReader = (tag) => {
  const update = /^(\d{1,2})u\d{1,4}/.exec(tag)?.[1];
  return update ?? leading(tag);
};

/** A tool's image names its Java further behind: "3.9-eclipse-temurin-17", "8.5-jdk17", "open-17-jdk". */
const behindTool = firstOf(
  after('temurin-'),
  after('corretto-'),
  after('openjdk-'),
  after('zulu-'),
  after('liberica-'),
  after('semeru-'),
  after('sapmachine-'),
  after('jdk-'),
  after('jdk'),
  after('jre'),
  after('java'),
);

const javaImages: readonly ImageGroup[] = [
  {
    engine: 'java',
    names: [
      'openjdk',
      'cimg/openjdk',
      'circleci/openjdk',
      'eclipse-temurin',
      'amazoncorretto',
      'adoptopenjdk',
      'sapmachine',
      'azul/zulu-openjdk',
      'azul/zulu-openjdk-alpine',
      'azul/zulu-openjdk-debian',
      'bellsoft/liberica-openjdk-alpine',
      'bellsoft/liberica-openjdk-debian',
      'bellsoft/liberica-runtime-container',
      'graalvm/jdk-community',
      'graalvm/native-image-community',
      'openjdk/jdk',
      'bitnami/java',
      'chainguard/jdk',
      'chainguard/jre',
      'lambda/java',
    ],
    version: firstOf(java, behindTool),
  },
  { engine: 'java', names: ['ibm-semeru-runtimes'], version: after('open-') },
  {
    engine: 'java',
    names: ['maven', 'gradle', 'tomcat', 'jetty', 'sbtscala/scala-sbt', 'clojure'],
    version: behindTool,
    only: (tag) => behindTool(tag) !== null,
  },
  {
    engine: 'java',
    names: ['devcontainers/java'],
    version: (tag) => leadingVersion(tag.replace(/^(?:dev-|\d(?:\.\d+){0,2}-(?=\d))/, '')),
  },
];

const dotnetNames = ['sdk', 'aspnet', 'runtime', 'runtime-deps'].flatMap((name) => [
  `dotnet/${name}`,
  `dotnet/core/${name}`,
  `dotnet/nightly/${name}`,
]);

/** Runtimes of virtual machines: Java and .NET. */
export const managedRuntimeImages: readonly ImageGroup[] = [
  ...javaImages,
  {
    engine: 'dotnet',
    names: [
      ...dotnetNames,
      'ubuntu/dotnet-aspnet',
      'ubuntu/dotnet-runtime',
      'bitnami/aspnet-core',
      'bitnami/dotnet-sdk',
    ],
    version: leading,
  },
  {
    engine: 'dotnet',
    names: ['devcontainers/dotnet'],
    version: (tag) => leadingVersion(tag.replace(/^(?:dev-|\d(?:\.\d+){0,2}-(?=\d))/, '')),
  },
];
