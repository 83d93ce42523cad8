package dev.bao.test.backend;

import java.net.URI;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/// All that names a class of Testcontainers, so that the rest loads without it.
record Testcontainers() implements Containers {

  @Override
  public boolean areThere() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  /// The container lives as long as the JVM; Testcontainers removes it then.
  @Override
  public URI start(String image) {
    LocalStackContainer container =
        new LocalStackContainer(
                DockerImageName.parse(image).asCompatibleSubstituteFor("localstack/localstack"))
            .withServices("dynamodb");
    container.start();
    return container.getEndpoint();
  }
}
