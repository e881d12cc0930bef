package com.qmplus.vern.shared.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What other systems speak to; version 1 stays as it is once it is published. */
@ApplicationPath("/api/v1")
@SecurityScheme(
        securitySchemeName = "key",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A key that the administrator made for this system, with its scopes")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Vern",
                        version = "1",
                        description =
                                "Privacy requests to a controller: handed in by other systems, how they stand, and their answers. "
                                        + "Failures are told as application/problem+json.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
public class Api extends Application {}
